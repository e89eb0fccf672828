// What an element says of itself stands in its markup: data-at names what it is, data-of names what it is about.
// Pointing at one lights the others, both ways. Without this script the links still lead there.
(() => {
  'use strict';
  const links = '[data-at],[data-of]';
  const words = (element, name) => (element.getAttribute(name) || '').split(' ').filter(Boolean);
  const peek = document.getElementById('peek');
  let pinned = null;
  let shown = null;

  const counterparts = element => {
    const room = element.closest('article') || document;
    const own = new Set(words(element, 'data-at')), about = new Set(words(element, 'data-of'));
    const select = (name, keys) => [...keys].flatMap(key => [...room.querySelectorAll(`[${name}~="${key}"]`)]);
    return [...new Set([...select('data-at', about), ...select('data-of', own)])].filter(e => e !== element && !e.contains(element));
  };

  const isInView = element => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight - (peek.offsetHeight || 0);
  };

  // What is lit but out of sight is shown at the lower edge, and read out.
  const tell = elements => {
    peek.replaceChildren(...elements.filter(e => e.matches('.sentence, .note, .paragraph')).filter(e => !isInView(e)).slice(0, 4).map(e => {
      const line = document.createElement('p');
      line.lang = e.closest('[lang]').lang;
      line.textContent = e.textContent;
      return line;
    }));
  };

  const clear = () => {
    for (const element of document.querySelectorAll('.on, .lit')) element.classList.remove('on', 'lit');
    shown = null;
  };

  const light = element => {
    if (element === shown) return;
    clear();
    if (!element) { peek.replaceChildren(); return; }
    shown = element;
    element.classList.add('on');
    const others = counterparts(element);
    for (const other of others) other.classList.add('lit');
    tell(others);
  };

  const at = target => target instanceof Element ? target.closest(links) : null;

  document.addEventListener('pointerover', event => {
    if (event.pointerType !== 'touch' && !pinned) light(at(event.target));
  });
  document.addEventListener('focusin', event => { if (at(event.target)) { pinned = null; light(at(event.target)); } });

  // A tap or click keeps the light on until the next one; a source out of sight is brought into sight.
  document.addEventListener('click', event => {
    const element = at(event.target);
    const isLink = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!element) { if (!peek.contains(event.target)) { pinned = null; light(null); } return; }
    if (getSelection()?.toString()) return;
    if (isLink && isLink.closest(links)) event.preventDefault();
    const again = pinned === element;
    pinned = again ? null : element;
    shown = null;
    light(again ? null : element);
    if (again) return;
    const goal = isLink ? document.getElementById(isLink.hash.slice(1)) : null;
    if (goal && !isInView(goal)) goal.scrollIntoView({ block: 'center' });
  });

  // One stop of the tab key for each part; arrows go on within it.
  const inPart = part => [...part.querySelectorAll('a')];
  for (const part of document.querySelectorAll('[data-part]'))
    inPart(part).forEach((link, index) => { link.tabIndex = index === 0 ? 0 : -1; });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') { pinned = null; light(null); return; }
    const part = event.target instanceof Element && event.target.closest('[data-part]');
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
    if (!part || !step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !event.target.matches('a')) return;
    const all = inPart(part);
    const next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(event.target) + step))];
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  // Older browsers print a closed part as closed.
  addEventListener('beforeprint', () => { for (const part of document.querySelectorAll('details:not([open])')) { part.open = true; part.dataset.opened = ''; } });
  addEventListener('afterprint', () => { for (const part of document.querySelectorAll('details[data-opened]')) { part.open = false; delete part.dataset.opened; } });
  document.documentElement.dataset.ready = '';
})();
