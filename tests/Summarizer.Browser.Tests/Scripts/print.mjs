import { open, see } from './session.mjs';

await see(async browser => {
  const page = await open(browser, { colorScheme: 'dark' });
  await page.locator('li .statement').first().hover({ position: { x: 4, y: 10 } });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const isShown = selector => page.evaluate(s => document.querySelector(s).checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }), selector);
  return {
    peek: await isShown('#peek'), hint: await isShown('header.page'), skip: await isShown('.skip'),
    note: await isShown('.note.error'), mark: await isShown('mark.error'), terms: await isShown('details td'), run: await isShown('details dd'),
    paper: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
  };
});
