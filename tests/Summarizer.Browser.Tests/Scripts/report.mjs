import { file, see } from './session.mjs';

await see(async browser => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, isMobile: true });
  const page = await context.newPage();
  const requests = [], errors = [];
  context.on('request', request => requests.push(request.url()));
  page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(error.message));
  await page.goto(file);
  return {
    requests, errors, viewport: 320, content: await page.evaluate(() => document.documentElement.scrollWidth),
    marks: await page.locator('mark.error').allTextContents(),
  };
});
