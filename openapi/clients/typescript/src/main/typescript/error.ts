/** A field that was refused. */
export interface FieldError {
  /** Its name. What a field of `ticket` is called (`title`, `ticket.title`) depends on the release. */
  field: string;
  /** That it broke, such as `required`. */
  rule: string;
  /** A sentence for people. */
  message: string;
}

/**
 * An answer that is an error, or that cannot be read, or none at all.
 *
 * Errors of this API come in many forms: fields with their rules, a sentence, a sentence in an object,
 * WordPress's own object with a code, a page of HTML. This is the same for all of them.
 */
export class FluentSupportError extends Error {
  override readonly name = 'FluentSupportError';

  constructor(
    message: string,
    /** The status of the answer; 0 if there was none. */
    readonly status: number,
    /** WordPress's word for what is wrong, such as `rest_forbidden`. */
    readonly code: string | undefined = undefined,
    /** The fields that were refused; empty if it was not for fields. */
    readonly fields: readonly FieldError[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  /** Says where no answer came from, and why, as far as the platform tells. */
  static unanswered(url: string, failure: unknown): FluentSupportError {
    return new FluentSupportError(`No answer from ${url}: ${reasonOf(failure)}`, 0, undefined, [], {
      cause: failure,
    });
  }

  /** Reads the body of an answer, whatever its form. */
  static of(status: number, body: unknown): FluentSupportError {
    if (typeof body === 'string' && body !== '') return new FluentSupportError(body, status);
    const said: Record<string, unknown> = isObject(body) ? body : {};
    // Either the body is the fields, or, with a message beside them, they are its `errors`.
    const fields = fieldErrors(typeof said['message'] === 'string' ? said['errors'] : said);
    const sentences = fields.map((field) => field.message).join(' ');
    return new FluentSupportError(
      text(said['message']) ?? (sentences || `The server answered ${status}.`),
      status,
      text(said['code']),
      fields,
    );
  }
}

/**
 * The innermost error that says anything. Node's `fetch` says only that it failed, and has the reason as its cause; where a
 * name has several addresses that one says nothing itself, but has an error for each.
 */
function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const { cause } = failure;
  const inner = cause instanceof Error ? [cause] : failure instanceof AggregateError ? failure.errors : [];
  return inner.map(reasonOf).join(', ') || failure.message || failure.name;
}

function fieldErrors(fields: unknown): FieldError[] {
  if (!isObject(fields)) return [];
  return Object.entries(fields).flatMap(([field, rules]) =>
    isObject(rules)
      ? Object.entries(rules).map(([rule, message]) => ({ field, rule, message: String(message) }))
      : [],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
