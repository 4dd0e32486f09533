import { readFile, readdir } from 'node:fs/promises';
import { routes } from '../../../target/package/generated/facts.js';

const EVIDENCE = new URL('../../../../../src/test/resources/evidence/', import.meta.url);

/** What real releases answered, with the operation that was asked for. */
export async function recordings() {
  const all = [];
  for (const file of (await readdir(EVIDENCE)).sort()) {
    const release = /-([\d.]+)\.jsonl$/.exec(file)[1];
    const lines = (await readFile(new URL(file, EVIDENCE), 'utf8')).trim().split('\n');
    for (const { case: name, request, response } of lines.map((line) => JSON.parse(line))) {
      const { status, body } = response;
      all.push({ name: `${release} ${name}`, operation: operationOf(request), status, body });
    }
  }
  return all;
}

function operationOf({ method, headers = {}, query = [], path }) {
  const meant = Object.fromEntries(query)._method ?? headers['X-HTTP-Method-Override'] ?? method;
  const found = Object.entries(routes).find(
    ([, route]) =>
      route.method === meant.toUpperCase() &&
      new RegExp(`^${route.path.replace(/\{\w+\}/g, '\\d+')}$`).test(path),
  );
  return found?.[0];
}
