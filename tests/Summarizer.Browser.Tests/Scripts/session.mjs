// A page in Chromium, and what was seen of it as JSON on standard output.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const { chromium } = createRequire(process.env.BROWSER_MODULES + '/')('playwright-core');
export const file = pathToFileURL(process.argv[2]).href;

export async function see(observe) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
  try {
    process.stdout.write(JSON.stringify(await observe(browser)));
  } finally {
    await browser.close();
  }
}

export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(file);
  return page;
}

export const lit = page => page.locator('.lit').allTextContents();
