// Makes of the example what a web server serves: one script, and the page and styles as they are.
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const EXAMPLE = new URL('../example/', import.meta.url);
const CLIENT = new URL('../target/package/index.js', import.meta.url);
const OUT = new URL('../target/example/', import.meta.url);

await build({
  entryPoints: [fileURLToPath(new URL('main.ts', EXAMPLE))],
  outdir: fileURLToPath(OUT),
  bundle: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  alias: { 'fluent-support-client': fileURLToPath(CLIENT) },
  logLevel: 'warning',
});
for (const file of ['index.html', 'style.css', 'desk.css']) {
  await copyFile(new URL(file, EXAMPLE), new URL(file, OUT));
}
