export { fluentSupport, type Connection, type FluentSupport, type Operation } from './client.js';
export type { Answer, Parameters } from './operation.js';
export { FluentSupportError, type FieldError } from './error.js';
export { dateOf } from './date.js';
export type * from './generated/schema.js';
