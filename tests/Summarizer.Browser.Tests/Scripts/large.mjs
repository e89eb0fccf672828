import { lit, open, see } from './session.mjs';

await see(async browser => {
  const page = await open(browser);
  const timing = await page.evaluate(() => {
    const { domInteractive, domContentLoadedEventEnd, loadEventEnd } = performance.getEntriesByType('navigation')[0];
    return { domInteractive, domContentLoadedEventEnd, loadEventEnd };
  });
  const light = await page.evaluate(() => {
    const statement = [...document.querySelectorAll('li .statement')].at(-1);
    const begin = performance.now();
    statement.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    document.body.getBoundingClientRect();
    return performance.now() - begin;
  });
  return { ...timing, lightMilliseconds: light, articles: await page.locator('article').count(), lit: (await lit(page)).length };
});
