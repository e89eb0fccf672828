import { lit, open, see } from './session.mjs';

await see(async browser => {
  const page = await open(browser);
  // At the first letters: what is smallest under the pointer counts.
  const pointAt = async locator => {
    await locator.scrollIntoViewIfNeeded();
    const box = await locator.evaluate(e => { const { left, top, height } = e.getClientRects()[0]; return { left, top, height }; });
    await page.mouse.move(box.left + 4, box.top + box.height / 2);
    return lit(page);
  };
  return {
    fact: await pointAt(page.locator('li .statement').first()),
    sentence: await pointAt(page.locator('.sentence').nth(2).locator('.number')),
    figureOfTranslation: await pointAt(page.locator('td a.figure', { hasText: '8.64 billion yuan' })),
    figureOfSource: await pointAt(page.locator('td a.figure', { hasText: '86.4亿元' })),
    note: await pointAt(page.locator('.note.error').first()),
    translatedSentence: await pointAt(page.locator('.translated', { hasText: 'In the first three quarters' })),
    away: await pointAt(page.locator('h1')),
  };
});
