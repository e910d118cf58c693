import { IntlMessageFormat } from 'intl-messageformat';
import { asksOf } from './asks.ts';
import { translator } from './index.ts';
import { catalogues } from './messages.ts';

/** A message as it might be said: with three of whatever it counts, and dots where a value would stand. */
export function sampled(locale: string, key: string): string {
  const t = translator(locale);
  const source = catalogues.en[key] ?? '';
  const { names, choices } = asksOf(new IntlMessageFormat(source, 'en').getAst());
  const isCounted = (name: string) => choices.includes(name) || source.includes(`{${name}, number`);
  return t(
    key as Parameters<typeof t>[0],
    Object.fromEntries(names.map((name) => [name, isCounted(name) ? 3 : '…'])),
  );
}
