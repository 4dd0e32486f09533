import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { dateOf, fluentSupport, FluentSupportError } from '../../../target/package/index.js';

/** What is sent by a call, of a client that is answered so. */
async function sentBy(call, body = { tickets: {} }, connection = {}) {
  let sent;
  const desk = fluentSupport({
    url: 'https://desk.test/v2/',
    user: 'nadia',
    password: 'abcd efgh',
    fetch: async (url, init) => {
      sent = { url, ...init };
      return new Response(typeof body === 'string' ? body : JSON.stringify(body));
    },
    ...connection,
  });
  const answer = await call(desk);
  return { ...sent, answer };
}

test('brackets are encoded, and a list says its name for each value', async () => {
  const { url, method } = await sentBy((desk) =>
    desk.listTickets({ 'filters[status_type]': 'open', 'filters[ticket_tags][]': [1, 2], search: 'a&b' }),
  );
  assert.equal(method, 'GET');
  assert.equal(
    url,
    'https://desk.test/v2/tickets?filters%5Bstatus_type%5D=open&filters%5Bticket_tags%5D%5B%5D=1&filters%5Bticket_tags%5D%5B%5D=2&search=a%26b',
  );
});

test('what belongs into the path leaves the body', async () => {
  const { url, method, body, headers } = await sentBy(
    (desk) => desk.replyToTicket({ ticket_id: 7, content: 'Hi', conversation_type: 'note' }),
    { message: 'm', response: {}, ticket: {}, update_data: [] },
  );
  assert.deepEqual(
    { url, method, body },
    {
      url: 'https://desk.test/v2/tickets/7/responses',
      method: 'POST',
      body: '{"content":"Hi","conversation_type":"note"}',
    },
  );
  assert.equal(headers['Content-Type'], 'application/json');
});

test('every script may be in a name and a password', async () => {
  const { headers } = await sentBy((desk) => desk.listTickets(), { tickets: {} }, { user: 'Zoë', password: '密' });
  assert.equal(headers.Authorization, `Basic ${Buffer.from('Zoë:密').toString('base64')}`);
});

test('numbers lose their quotes, and settings keep theirs', async () => {
  const body = { ticket: { id: 7, customer_id: '3', title: '3', mailbox: { settings: { product_id: '5' } } }, responses: [], agent_id: 1 };
  const { answer } = await sentBy((desk) => desk.getTicket({ ticket_id: 7 }), body);
  assert.deepEqual(answer.ticket, { id: 7, customer_id: 3, title: '3', mailbox: { settings: { product_id: '5' } } });
});

test('fields that are refused are named', async () => {
  const refusing = fluentSupport({
    url: 'https://desk.test',
    user: 'a',
    password: 'b',
    fetch: async () => new Response('{"title": {"required": "The title field is required."}}', { status: 422 }),
  });
  await assert.rejects(refusing.listTickets(), {
    name: 'FluentSupportError',
    status: 422,
    message: 'The title field is required.',
    fields: [{ field: 'title', rule: 'required', message: 'The title field is required.' }],
  });
});

test('a page in HTML and no answer are errors of the same type', async () => {
  await assert.rejects(sentBy((desk) => desk.listTickets(), '<html>'), FluentSupportError);
  const fetch = async () => Promise.reject(new TypeError('fetch failed'));
  await assert.rejects(sentBy((desk) => desk.listTickets(), {}, { fetch }), {
    status: 0,
    message: 'No answer from https://desk.test/v2/tickets: fetch failed',
  });
});

test('who gets no answer is told from where, and why', async () => {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  const desk = fluentSupport({ url: `http://127.0.0.1:${port}/v2`, user: 'a', password: 'secret' });
  await assert.rejects(desk.getTicket({ ticket_id: 7 }), (error) => {
    assert.equal(
      error.message,
      `No answer from http://127.0.0.1:${port}/v2/tickets/7: connect ECONNREFUSED 127.0.0.1:${port}`,
    );
    assert.equal(error.cause.cause.code, 'ECONNREFUSED');
    return error instanceof FluentSupportError && error.status === 0;
  });
});

test('of a name with several addresses each is told', async () => {
  const refused = new AggregateError([new Error('connect ECONNREFUSED ::1:1'), new Error('connect ECONNREFUSED 127.0.0.1:1')]);
  const fetch = async () => Promise.reject(new TypeError('fetch failed', { cause: refused }));
  await assert.rejects(sentBy((desk) => desk.listTickets(), {}, { fetch }), {
    message: 'No answer from https://desk.test/v2/tickets: connect ECONNREFUSED ::1:1, connect ECONNREFUSED 127.0.0.1:1',
  });
});

test('who aborts gets what they aborted with', async () => {
  const aborted = AbortSignal.abort();
  const fetch = async (_, { signal }) => signal.throwIfAborted();
  await assert.rejects(sentBy((desk) => desk.listTickets({}, { signal: aborted }), {}, { fetch }), { name: 'AbortError' });
});

test('a date without a zone is in that of the site', () => {
  assert.equal(dateOf('2021-07-02 20:15:56', '+02:00').toISOString(), '2021-07-02T18:15:56.000Z');
  assert.equal(dateOf('2026-11-23T09:32:22+00:00', '+02:00').toISOString(), '2026-11-23T09:32:22.000Z');
});
