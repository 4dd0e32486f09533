import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const BUILT = new URL('../../../target/classes/fluent-support/bundled/openapi.json', import.meta.url);

/** The contract as the client sees it: without what no release knows, and without the bodies of errors. */
export async function readContract() {
  const contract = JSON.parse(
    await readFile(BUILT, 'utf8').catch(() => {
      throw new Error(`There is no ${fileURLToPath(BUILT)}. Build it: mvn -q -pl openapi compile`);
    }),
  );
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.deprecated) {
        delete item[method];
        continue;
      }
      operation.parameters = (operation.parameters ?? []).filter(
        (parameter) => !resolve(contract, parameter).deprecated,
      );
      keepOnly(operation.responses, '200');
      delete operation.responses['200'].headers;
      if (operation.requestBody) keepOnly(operation.requestBody.content, 'application/json');
    }
    if (Object.keys(item).length === 0) delete contract.paths[path];
  }
  delete contract.components.responses;
  delete contract.components.headers;
  dropUnused(contract);
  return contract;
}

/** What a `$ref` leads to, or the node itself. */
export function resolve(contract, node) {
  if (!node?.$ref) return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce((found, key) => found[key], contract);
  return resolve(contract, target);
}

/** Every operation with its method and its path. */
export function operations(contract) {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

function keepOnly(object, key) {
  for (const other of Object.keys(object)) if (other !== key) delete object[other];
}

function dropUnused(contract) {
  const used = new Set();
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string' && !used.has(node.$ref)) {
      used.add(node.$ref);
      visit(resolve(contract, node));
    }
    Object.values(node).forEach(visit);
  };
  visit(contract.paths);
  for (const kind of ['schemas', 'parameters']) {
    for (const name of Object.keys(contract.components[kind])) {
      if (!used.has(`#/components/${kind}/${name}`)) delete contract.components[kind][name];
    }
  }
}
