import { chromium, type Browser } from 'playwright-core';
import { atEnd } from './at-end.ts';

/** The system's Chromium, closed when the file is through. */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  atEnd(() => browser.close());
  return browser;
}
