// Makes the package that is installed, beside what the compiler wrote, and packs it.
import { execFileSync } from 'node:child_process';
import { copyFile, readFile, writeFile } from 'node:fs/promises';

const ROOT = new URL('../', import.meta.url);
const PACKAGE = new URL('target/package/', ROOT);

const { name, description, license, type } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'));
// The first version that Maven's description of the module has is that of the whole kit.
const [, version] = /<version>(.+)<\/version>/.exec(await readFile(new URL('pom.xml', ROOT), 'utf8'));
const published = {
  name,
  version,
  description,
  license,
  type,
  sideEffects: false,
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  engines: { node: '>=18' },
};

await writeFile(new URL('package.json', PACKAGE), `${JSON.stringify(published, null, 2)}\n`);
await copyFile(new URL('README.md', ROOT), new URL('README.md', PACKAGE));
await copyFile(new URL('../../../LICENSE', ROOT), new URL('LICENSE', PACKAGE));
execFileSync('npm', ['pack', '--silent', './target/package', '--pack-destination', 'target'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
});
