import type { operations } from './generated/schema.js';

/** The name of an operation, as the contract has it. */
export type Operation = keyof operations;

type Fields<Part> = NonNullable<Part> extends never ? unknown : NonNullable<Part>;

type Body<O> = O extends { requestBody: { content: { 'application/json': infer Json } } }
  ? Json
  : unknown;

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** Everything that a request may say, in its path, its query or its body. */
export type Parameters<O extends Operation> = Flat<
  Fields<operations[O]['parameters']['path']> &
    Partial<Fields<operations[O]['parameters']['query']>> &
    Body<operations[O]>
>;

/** What an operation answers. */
export type Answer<O extends Operation> = operations[O]['responses'][200]['content']['application/json'];
