import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { launch } from './browser.mjs';
import { witness } from './witness.mjs';

const execute = promisify(execFile);
const JAVA = process.env.JAVA ?? 'java';
const PRINTED = 'http://127.0.0.1:4020';

/** Where the reference has some operations, and what is to be seen when its samples have run. */
const OPERATIONS = {
  'tag/tickets/GET/tickets': 'GET /tickets 200',
  'tag/tickets/POST/tickets': 'POST /tickets 200',
  'tag/customers/PUT/customers/{customer_id}': 'PUT /customers/5 200',
  'tag/tags/DELETE/tickets/{ticket_id}/tags/{tag_id}': 'DELETE /tickets/16/tags/1 200',
  'tag/customers/DELETE/customers/{customer_id}': 'DELETE /customers/5 200',
};

/** How the reference calls a sample, what is around it in a program, and how to see that its interpreter is there. */
const LANGUAGES = [
  { name: 'Curl', file: 'sample.sh', run: 'bash', there: ['curl', '--version'] },
  { name: 'Fetch', file: 'sample.mjs', run: 'node', there: ['node', '--version'] },
  {
    name: 'java.net.http',
    file: 'Sample.java',
    run: JAVA,
    there: [JAVA, '--version'],
    around: (sample) => `import java.net.*;
import java.net.http.*;
class Sample {
  public static void main(String[] args) throws Exception {
    ${sample}
  }
}`,
  },
  {
    name: 'cURL',
    file: 'sample.php',
    run: 'php',
    there: ['php', '-r', 'exit(extension_loaded("curl") ? 0 : 1);'],
    around: (sample) => `<?php\n${sample}`,
  },
  {
    name: 'Requests',
    file: 'sample.py',
    run: 'python3',
    there: ['python3', '-c', 'import requests'],
    around: (sample) => `import requests\n${sample}`,
  },
];

const samples = {};
let sandbox;
let folder;

before(async () => {
  sandbox = await witness(process.env.SANDBOX_URL);
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  page.setDefaultTimeout(60_000);
  // Loaded once, as that takes seconds; an operation is rendered when it comes into sight, and stays.
  await page.goto(`${sandbox.origin}/docs/reference.html`);
  const sections = {};
  for (const operation of Object.keys(OPERATIONS)) {
    await page.evaluate((hash) => (location.hash = hash), encodeURI(operation));
    sections[operation] = page.locator(`section[id="api-1/${operation}"]`);
    await sections[operation].locator('pre').first().waitFor();
  }
  for (const { name } of LANGUAGES) {
    await choose(page, Object.values(sections).at(-1), name);
    samples[name] = {};
    for (const [operation, section] of Object.entries(sections)) {
      await chosen(section, name).waitFor();
      samples[name][operation] = await section.locator('pre').first().textContent();
    }
  }
  await browser.close();
});

after(async () => {
  sandbox?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Where an operation says in which language its sample is. */
const chosen = (section, names) => section.getByRole('button', { name: new RegExp(`(${names})$`) }).first();

/** Chooses a language as somebody does who reads an operation; the reference has one choice for all of them. */
async function choose(page, section, name) {
  await chosen(section, LANGUAGES.map((each) => each.name).join('|')).click();
  await page.getByRole('option', { name, exact: true }).click();
}

const reset = () => fetch(`${sandbox.origin}/sandbox/reset`, { method: 'POST' });

async function isThere([program, ...words]) {
  try {
    await execute(program, words);
    return true;
  } catch {
    return false;
  }
}

for (const { name, file, run, there, around = (sample) => sample } of LANGUAGES) {
  const missing = !(await isThere(there)) && `${there[0]}, or what the sample needs of it, is not installed`;

  test(`the reference's samples for ${name} do what they are for`, { skip: missing }, async () => {
    await reset();
    for (const [operation, expected] of Object.entries(OPERATIONS)) {
      const path = join(folder, file);
      await writeFile(path, around(samples[name][operation]));
      sandbox.take();
      await execute(run, [path]);
      assert.deepEqual(sandbox.take(), [expected], samples[name][operation]);
    }
  });
}

test('the line for curl on every page about an operation works with a sandbox just started', async () => {
  const index = await (await fetch(`${sandbox.origin}/docs/llms.txt`)).text();
  const pages = [...index.matchAll(/\(operations\/(\w+\.md)\)/g)].map((link) => link[1]);
  assert.ok(pages.length > 10);
  for (const page of pages) {
    const text = await (await fetch(`${sandbox.origin}/docs/operations/${page}`)).text();
    const line = /```sh\n(.*?)```/s.exec(text)[1];
    assert.ok(line.includes(PRINTED), page);
    await reset();
    sandbox.take();
    await execute('bash', ['-c', line.replace(PRINTED, sandbox.origin)]);
    const [answered] = sandbox.take();
    assert.match(answered, page === 'deleteReplyWithDocumentedMethod.md' ? / 404$/ : / 200$/, line);
  }
});
