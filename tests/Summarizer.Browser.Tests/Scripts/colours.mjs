import { open, see } from './session.mjs';

await see(async browser => {
  const look = async colorScheme => {
    const page = await open(browser, { colorScheme });
    await page.locator('li .statement').first().hover({ position: { x: 4, y: 10 } });
    return page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const paint = (...colours) => {
        canvas.clearRect(0, 0, 1, 1);
        for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
      };
      const luminance = rgb => rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      const backs = element => element ? [...backs(element.parentElement), getComputedStyle(element).backgroundColor] : [];
      const contrast = selector => {
        const element = document.querySelector(selector);
        const back = luminance(paint(...backs(element))), ink = luminance(paint(...backs(element), getComputedStyle(element).color));
        return Math.round((Math.max(back, ink) + 0.05) / (Math.min(back, ink) + 0.05) * 100) / 100;
      };
      const contrasts = {};
      for (const selector of ['h1', '.soft', 'h3', '.headline', '.statement.on', '.sentence.lit', '.sentence.lit .number', 'a.ref', '.badge.error', 'mark.error', '.note.error', '.note.error a', '.note.info', '.mark-number', 'th', 'summary'])
        contrasts[selector] = contrast(selector);
      return { paper: luminance(paint(getComputedStyle(document.body).backgroundColor)), contrasts };
    });
  };
  return { light: await look('light'), dark: await look('dark') };
});
