// In this order: most browsers also call themselves by the names of those they came from.
const browsers = [
  ['edge', /\bEdg(?:e|A|iOS)?\//],
  ['opera', /\bOPR\/|\bOpera\b/],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /(?:Chrome|Chromium|CriOS)\//],
  ['safari', /\bSafari\//],
] as const;

const systems = [
  ['ipad', /\biPad\b/],
  ['iphone', /\biPhone\b/],
  ['android', /\bAndroid\b/],
  ['windows', /\bWindows\b/],
  ['chromeos', /\bCrOS\b/],
  ['mac', /\bMac OS X\b|\bMacintosh\b/],
  ['linux', /\bLinux\b/],
] as const;

/**
 * What somebody uses, in two coarse words such as `firefox:android`, from the browser's own line;
 * either is empty when it cannot be told. Nothing else of that line is kept.
 */
export function deviceOf(agent: string | null | undefined): string {
  const line = agent?.slice(0, 400) ?? '';
  const named = (known: readonly (readonly [string, RegExp])[]) =>
    known.find(([, pattern]) => pattern.test(line))?.[0] ?? '';
  return `${named(browsers)}:${named(systems)}`;
}
