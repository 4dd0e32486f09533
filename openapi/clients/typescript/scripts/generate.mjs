// Writes what the client knows of the contract: its types, its routes and which fields are numbers.
import { mkdir, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { operations, readContract, resolve } from './contract.mjs';
import { answerOf, readFacts } from './facts.mjs';

const OUT = new URL('../src/main/typescript/generated/', import.meta.url);
const HEAD = '// Generated from the contract. Do not edit.\n\n';

function routeOf(contract, { method, path, operation }) {
  const names = operation.parameters.map((parameter) => resolve(contract, parameter).name);
  const body = operation.requestBody?.content['application/json'].schema;
  names.push(...Object.keys(resolve(contract, body)?.properties ?? {}));
  // Path, query and body are one object of parameters, so no name may be in two of them.
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`${operation.operationId} has two of ${twice}`);
  const proof = resolve(contract, answerOf(operation)).required.at(-1);
  return [operation.operationId, { method: method.toUpperCase(), path, proof }];
}

const contract = await readContract();
const { numbers, open } = readFacts(contract);
const routes = Object.fromEntries(operations(contract).map((each) => routeOf(contract, each)));

// The client makes numbers of these: see numbers.ts.
for (const name of ['Id', 'Count']) contract.components.schemas[name] = { type: 'integer' };

await mkdir(OUT, { recursive: true });
await writeFile(
  new URL('schema.ts', OUT),
  HEAD +
    astToString(
      await openapiTS(contract, {
        defaultNonNullable: false,
        emptyObjectsUnknown: true,
        rootTypes: true,
        rootTypesNoSchemaPrefix: true,
      }),
    ),
);
await writeFile(
  new URL('facts.ts', OUT),
  `${HEAD}export const routes = ${JSON.stringify(routes, null, 2)} as const;

export const numbers: ReadonlySet<string> = new Set(${JSON.stringify(numbers)});

export const open: ReadonlySet<string> = new Set(${JSON.stringify(open)});
`,
);
