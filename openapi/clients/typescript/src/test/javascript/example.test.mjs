import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage, findings, shoot } from './browser.mjs';
import { serve } from './site.mjs';

const SERVERS = [
  { name: 'mock', url: process.env.MOCK_URL, user: 'any', password: 'thing', remembers: false },
  { name: 'sandbox', url: process.env.SANDBOX_URL, user: 'admin', password: 'sandbox', remembers: true },
];
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 780 }, hasTouch: true },
  'phone-dark': { colorScheme: 'dark', viewport: { width: 390, height: 780 }, hasTouch: true },
};

let browser;
let site;

before(async () => {
  site = await serve(new URL('../../../target/example/', import.meta.url));
  browser = await launch();
});

after(async () => {
  await browser?.close();
  site?.close();
});

async function signIn(page, { url, user, password }) {
  await page.goto(`${site.url}?url=${encodeURIComponent(url)}&user=${user}`);
  await page.getByLabel('Application password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const tickets = (page) => page.locator('#tickets a');

for (const server of SERVERS) {
  test(`an agent of the ${server.name} lists, opens, answers and closes`, async () => {
    const { page, complaints } = await openPage(browser);
    await signIn(page, server);
    await tickets(page).first().waitFor();
    assert.match(await page.getByRole('status').textContent(), /^\d+ tickets? found\.$/);

    const title = await tickets(page).first().locator('.title').textContent();
    await tickets(page).first().click();
    const heading = page.locator('#ticket h2');
    await heading.waitFor();
    if (server.remembers) assert.equal(await heading.textContent(), title);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H2');

    const reply = page.getByLabel(/^Reply to/);
    await reply.fill('Thank you.\n\nWe <b>fixed</b> it.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sent.').waitFor();
    if (server.remembers) {
      assert.equal(await page.locator('.message.agent .text').last().locator('b').count(), 0);
      assert.match(await page.locator('.message.agent .text').last().innerText(), /We <b>fixed<\/b> it\./);
    }

    await reply.fill('Bye.');
    await page.getByRole('button', { name: 'Send and close' }).click();
    await page.getByText('Sent. The ticket is closed.').waitFor();
    if (server.remembers) await page.getByText('This ticket is closed.').waitFor();
    assert.deepEqual(complaints, []);
  });

  test(`a wrong password is explained with the ${server.name}`, async () => {
    const { page, complaints } = await openPage(browser);
    await signIn(page, { ...server, password: 'wrong' });
    await page.getByRole('alert').filter({ hasText: 'application password is wrong' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'password');
    // The browser itself reports the status; the page must not add anything.
    assert.ok(complaints.every((said) => said.includes('401')), complaints.join());
    await shoot(page, `${server.name}-wrong-password`);
  });

  for (const [look, options] of Object.entries(LOOKS)) {
    test(`${look}, the pages of the ${server.name} are accessible`, async () => {
      const { page, complaints } = await openPage(browser, options);
      await page.goto(site.url);
      assert.deepEqual(await findings(page), []);
      await shoot(page, `${server.name}-${look}-sign-in`);
      await signIn(page, server);
      await tickets(page).nth(server.remembers ? 1 : 0).waitFor();
      assert.deepEqual(await findings(page), []);
      await shoot(page, `${server.name}-${look}-list`);
      await tickets(page).nth(server.remembers ? 1 : 0).click();
      await page.locator('#ticket h2').waitFor();
      assert.deepEqual(await findings(page), []);
      await shoot(page, `${server.name}-${look}-ticket`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
      assert.deepEqual(complaints, []);
    });
  }
}

test('an agent searches, filters and turns pages', async () => {
  const { page, complaints } = await openPage(browser);
  await signIn(page, SERVERS[1]);
  await page.getByText('Page 1 of').waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Page 2 of').waitFor();
  await page.getByLabel('Status').selectOption('closed');
  await page.locator('#tickets .chip.closed').first().waitFor();
  assert.equal(await page.locator('#tickets .chip.active').count(), 0);
  await page.getByLabel('Search').fill('no such words anywhere');
  await page.getByText('No tickets found.').waitFor();
  assert.equal(await tickets(page).count(), 0);
  assert.deepEqual(complaints, []);
});

test('a keyboard is enough', async () => {
  const { page } = await openPage(browser);
  await signIn(page, SERVERS[1]);
  await tickets(page).first().waitFor();
  await page.getByLabel('Priority').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#ticket h2').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'reply');
});

test('nothing is kept', async () => {
  const { page } = await openPage(browser);
  await signIn(page, SERVERS[1]);
  await tickets(page).first().waitFor();
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  assert.equal(await page.getByLabel('Application password').inputValue(), '');
  await page.reload();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
});

test('an address where nothing is, is said so', async () => {
  const { page } = await openPage(browser);
  await signIn(page, { url: 'http://127.0.0.1:9/', user: 'a', password: 'b' });
  await page.getByRole('alert').filter({ hasText: 'no answer' }).waitFor();
});
