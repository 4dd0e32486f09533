import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { fluentSupport, FluentSupportError } from '../../../target/package/index.js';
import { recordings } from './recordings.mjs';

const ROOT = new URL('../../../', import.meta.url);
const all = await recordings();
const successes = all.filter(({ operation, status }) => operation && status < 300);

/** A help desk that answers so. */
function answering(status, body) {
  const answer = new Response(JSON.stringify(body), { status });
  return fluentSupport({ url: 'http://desk.test', user: 'a', password: 'b', fetch: async () => answer });
}

/** The same with its numbers out of their quotes, to compare what is left. */
const unquoted = (value) =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'string' && /^\d+$/.test(each) ? Number(each) : each)));

/** The numbers of the lines of which the compiler, at its strictest, does not approve. */
function typeErrors(file) {
  const options = '--strict --exactOptionalPropertyTypes --noEmit --module nodenext --target es2022 --lib es2022,dom';
  const { stdout } = spawnSync('npx', ['--no-install', 'tsc', ...options.split(' '), file], {
    cwd: fileURLToPath(ROOT),
    encoding: 'utf8',
  });
  return [...stdout.matchAll(/^\S+\((\d+),\d+\): error/gm)].map(([, line]) => Number(line));
}

test('there are successes of every release', () => {
  assert.ok(successes.length >= 262);
});

test('the types fit every success, and know every field', async () => {
  const lines = ["import type { Answer } from '../package/index.js';", ''];
  const kept = [];
  for (const { name, operation, status, body } of successes) {
    const answer = await answering(status, body)[operation]().catch((error) => error);
    if (answer instanceof FluentSupportError) continue;
    kept.push(name);
    lines.push(`// ${name}`, `const a${kept.length}: Answer<'${operation}'> = ${JSON.stringify(answer)};`);
  }
  lines.push(`export const all = [${kept.map((_, at) => `a${at + 1}`)}];`);
  const folder = new URL('target/recorded/', ROOT);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('answers.ts', folder), lines.join('\n'));
  // What the ledger explains: a value that no release should have taken, and an agent whom it did not know.
  assert.deepEqual(
    typeErrors('target/recorded/answers.ts').map((line) => lines[line - 2].slice(3)),
    [
      '1.5.3 property.agent.unknown',
      '1.5.3 tickets.get.after-property',
      '1.6.6 property.agent.unknown',
      '1.6.6 tickets.get.after-property',
      '1.8.6 tickets.get.after-property',
      '2.0.1 tickets.get.after-property',
    ],
  );
});

test('nothing but quotes of numbers is lost', async () => {
  for (const { name, operation, status, body } of successes) {
    const answer = await answering(status, body)[operation]().catch((error) => error);
    if (answer instanceof FluentSupportError) {
      // Release 1.5.3 calls these failures a success.
      assert.deepEqual(Object.keys(body ?? { message: '' }), ['message'], name);
    } else {
      assert.deepEqual(unquoted(answer), unquoted(body), name);
    }
  }
});

test('every error says what is wrong', async () => {
  for (const { name, status, body } of all.filter((recording) => recording.status >= 300)) {
    const error = await answering(status, body).listTickets().catch((thrown) => thrown);
    assert.ok(error instanceof FluentSupportError, name);
    assert.equal(error.status, status, name);
    assert.equal(error.code, body.code, name);
    assert.doesNotMatch(error.message, /^$|The server answered/, name);
  }
});
