import { open, see } from './session.mjs';

await see(async browser => {
  const page = await open(browser);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const shown = nodes.filter(n => !n.ignored);
  const role = n => n.role?.value, name = n => n.name?.value ?? '';
  const named = ['link', 'button', 'region', 'navigation', 'article', 'heading', 'meter', 'DisclosureTriangle', 'columnheader', 'status'];
  return {
    unnamed: shown.filter(n => named.includes(role(n)) && !name(n).trim()).map(n => `${role(n)} ${n.backendDOMNodeId}`),
    roles: [...new Set(shown.map(role))],
    headings: shown.filter(n => role(n) === 'heading').map(n => n.properties.find(p => p.name === 'level').value.value),
    links: shown.filter(n => role(n) === 'link').map(name),
  };
});
