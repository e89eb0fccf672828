import { open, see } from './session.mjs';

await see(async browser => {
  const page = await open(browser, { viewport: { width: 600, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const fontsOf = async selector => {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(f => f.familyName).join(', ');
  };
  const seen = await page.evaluate(() => {
    // The first character of each line of the source.
    const begins = [];
    for (const cell of document.querySelectorAll('td:lang(zh)')) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      let bottom = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let i = 0; i < node.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          if (bottom !== null && box.top >= bottom - 2 && box.width > 0) begins.push(node.data[i]);
          bottom = Math.max(bottom ?? 0, box.bottom);
        }
    }
    return { language: document.documentElement.lang, lineBreak: getComputedStyle(document.querySelector('td .sentence')).lineBreak, begins };
  });
  return {
    language: seen.language, lineBreak: seen.lineBreak, usedFont: await fontsOf('td .sentence'), englishFont: await fontsOf('.translated'),
    linesThatBeginWithPunctuation: seen.begins.filter(c => '，。、；：！？）》”’'.includes(c)),
  };
});
