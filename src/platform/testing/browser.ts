import { chromium, type Browser } from 'playwright-core';
import { atEnd } from './at-end.ts';

/**
 * The system's Chromium, closed when the file is through: the one without windows, to which a page costs a
 * quarter; `whole` for what that one has not (service workers that outlive a page, notices, passkeys).
 */
export async function openBrowser({ whole = false } = {}): Promise<Browser> {
  const { CHROMIUM = '/usr/bin/chromium', CHROMIUM_SHELL } = process.env;
  const browser = await chromium.launch({
    executablePath: whole ? CHROMIUM : (CHROMIUM_SHELL ?? CHROMIUM),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  atEnd(() => browser.close());
  return browser;
}
