import { lit, open, see } from './session.mjs';

await see(async browser => {
  const widths = [];
  for (const width of [320, 375, 414]) {
    const page = await open(browser, { viewport: { width, height: 740 }, isMobile: true, hasTouch: true });
    widths.push({ viewport: width, content: await page.evaluate(() => document.documentElement.scrollWidth) });
    await page.context().close();
  }
  const page = await open(browser, { viewport: { width: 375, height: 740 }, isMobile: true, hasTouch: true });
  await page.locator('li .statement').first().tap({ position: { x: 4, y: 10 } });
  const tapped = await lit(page);
  const peek = await page.locator('#peek').textContent();
  const isStacked = await page.evaluate(() => {
    const [source, target] = [...document.querySelectorAll('.pairs-table tbody tr:first-child td')].map(c => c.getBoundingClientRect());
    return target.top >= source.bottom - 1;
  });
  await page.locator('h1').first().tap();
  return { widths, tapped, peek, isStacked, tappedAway: await lit(page) };
});
