import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const SITE = new URL('target/installed/', ROOT);
const SANDBOX = 'http://127.0.0.1:4020/wp-json/fluent-support/v2';

const run = (program, ...words) =>
  execFileSync(program, words, { cwd: fileURLToPath(SITE), encoding: 'utf8' });

test('the sample of the documentation compiles and runs with the installed package', async () => {
  await rm(SITE, { recursive: true, force: true });
  await mkdir(SITE, { recursive: true });
  const packed = (await readdir(new URL('target/', ROOT))).filter((name) => name.endsWith('.tgz'));
  await writeFile(new URL('package.json', SITE), '{"type": "module"}');
  run('npm', 'install', '--silent', '--offline', '--no-audit', '--no-fund', `../${packed[0]}`);

  const documentation = await readFile(new URL('../../../docs/clients.md', ROOT), 'utf8');
  assert.ok(documentation.includes(`target/${packed[0]}`), 'the documentation names the package that was built');
  const sample = /```ts\n(.*?)```/s.exec(documentation)[1];
  assert.ok(sample.includes(SANDBOX));
  await writeFile(new URL('sample.ts', SITE), sample.replace(SANDBOX, process.env.SANDBOX_URL));
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', ROOT));
  run('node', tsc, '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', 'sample.ts');

  const lines = run('node', 'sample.js').trim().split('\n');
  assert.match(lines[0], /^\d+ Cannot log in since this morning /);
  assert.match(lines.at(-1), /^404 ./);
});
