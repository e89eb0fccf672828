import { file, see } from './session.mjs';

await see(async browser => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = [], errors = [], dialogs = [];
  context.on('request', request => requests.push(request.url()));
  page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(error.message));
  page.on('dialog', dialog => { dialogs.push(dialog.message()); dialog.dismiss(); });
  await page.goto(file);
  for (const element of await page.locator('.statement, .note, a.ref').all()) await element.dispatchEvent('pointerover', { pointerType: 'mouse' });
  return { requests, errors, dialogs, isReady: await page.evaluate(() => 'ready' in document.documentElement.dataset) };
});
