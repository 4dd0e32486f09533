import { operations, resolve } from './contract.mjs';

/** The fields of answers that are numbers, in quotes or not, and those that hold what the contract does not know. */
export function readFacts(contract) {
  const numbers = new Set();
  const texts = new Set();
  const open = new Set();
  const seen = new Set();
  const visit = (schema, name) => {
    if (schema.$ref === '#/components/schemas/Id' || schema.$ref === '#/components/schemas/Count') {
      numbers.add(name);
      return;
    }
    const node = resolve(contract, schema);
    if ([node.type].flat().includes('string')) texts.add(name);
    if (node.type === 'object' && !node.properties) open.add(name);
    if (seen.has(node)) return;
    if (node.properties) seen.add(node);
    for (const branch of [...(node.oneOf ?? []), ...(node.anyOf ?? [])]) visit(branch, name);
    if (node.items && node.maxItems !== 0) visit(node.items, name);
    for (const [key, value] of Object.entries(node.properties ?? {})) visit(value, key);
  };
  for (const { operation } of operations(contract)) visit(answerOf(operation), '');
  // By its name alone a field is known to be a number, so no field of that name may be a text.
  const both = [...numbers].filter((name) => texts.has(name));
  if (both.length > 0) throw new Error(`Numbers in one answer and texts in another: ${both}`);
  return { numbers: [...numbers].sort(), open: [...open].filter((name) => !numbers.has(name)).sort() };
}

/** The schema of an operation's success. */
export function answerOf(operation) {
  return operation.responses['200'].content['application/json'].schema;
}
