import { FluentSupportError } from './error.js';
import { routes } from './generated/facts.js';
import { withNumbers } from './number.js';
import type { Answer, Operation, Parameters } from './operation.js';
import { requestOf } from './request.js';

export type { Operation };

/** Where a help desk is, and who asks. */
export interface Connection {
  /** With the path, such as `https://support.example.com/wp-json/fluent-support/v2`. */
  url: string;
  /** The name of a WordPress user. */
  user: string;
  /** An application password, with its spaces or without; not the one for logging in. */
  password: string;
  /** Sends requests instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/** What a call may be given besides its parameters. */
export interface CallOptions {
  /** Ends the call. */
  signal?: AbortSignal;
}

type Call<O extends Operation> =
  object extends Parameters<O>
    ? (parameters?: Parameters<O>, options?: CallOptions) => Promise<Answer<O>>
    : (parameters: Parameters<O>, options?: CallOptions) => Promise<Answer<O>>;

/**
 * A help desk, as one user sees it: a method for each operation of the contract.
 *
 * Its parameter is one object, whether the request says them in its path, its query or its body. It throws
 * `FluentSupportError`, or what the signal was aborted with.
 */
export type FluentSupport = { [O in Operation]: Call<O> };

/** The help desk at this address. */
export function fluentSupport(connection: Connection): FluentSupport {
  const names = Object.keys(routes) as Operation[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      (parameters: object = {}, options: CallOptions = {}) =>
        call(connection, name, parameters, options),
    ]),
  ) as unknown as FluentSupport;
}

async function call(
  connection: Connection,
  name: Operation,
  parameters: object,
  options: CallOptions,
): Promise<unknown> {
  const route = routes[name];
  const request = requestOf(connection, route, parameters);
  const { status, text } = await answerTo(connection, request, options);
  const body = readJson(text);
  if (status < 200 || status > 299) throw FluentSupportError.of(status, body);
  if (typeof body === 'object' && body !== null && route.proof in body) return withNumbers(body);
  // Release 1.5.3 answers in places 200 with the message of a failure, or with null.
  const { message } = FluentSupportError.of(status, body);
  const said = typeof body === 'object' && body !== null && 'message' in body;
  throw new FluentSupportError(
    said ? message : `The answer (${status}) is not what the contract says.`,
    status,
  );
}

async function answerTo(
  connection: Connection,
  { url, init }: { url: string; init: RequestInit },
  options: CallOptions,
): Promise<{ status: number; text: string }> {
  const send = connection.fetch ?? globalThis.fetch;
  try {
    const response = await send(url, { ...init, ...options });
    return { status: response.status, text: await response.text() };
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw FluentSupportError.unanswered(url, failure);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page of a web server or a proxy, in HTML; its words are of no use to anybody.
    return undefined;
  }
}
