import { lit, open, see } from './session.mjs';

await see(async browser => {
  const page = await open(browser);
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press('Tab');
  const first = await focused();
  await page.keyboard.press('Enter');
  const skippedTo = await page.evaluate(() => document.activeElement.id);
  const stops = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => {
      const part = document.activeElement.closest('[data-part]');
      return part ? part.getAttribute('aria-label') ?? part.localName : document.activeElement.localName;
    }));
    if (stops.at(-1) === 'Source and translation') break;
  }
  // Back to the abstract: three figures, then the first citation.
  await page.locator('section[aria-label="Abstract"] a').first().focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  const afterArrows = await focused();
  const litByFocus = await lit(page);
  const outlineWidth = await page.evaluate(() => parseFloat(getComputedStyle(document.activeElement).outlineWidth));
  await page.keyboard.press('Escape');
  return { first, skippedTo, stops, afterArrows, litByFocus, outlineWidth, afterEscape: await lit(page) };
});
