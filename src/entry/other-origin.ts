import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#platform/root.ts';
import { dirOf, translator } from '#lib/text/index.ts';

const page = readFileSync(join(root, 'src/error.html'), 'utf8');

/**
 * What somebody sees whose form was not taken since it came from another address. `own`: it was our own
 * page all the same, at an address that its operator has not said.
 */
export function otherOriginPage(
  locale: string,
  own: { seen: string; setting: string } | null,
): string {
  const t = translator(locale);
  const title = own === null ? t('error.refused_title') : t('error.origin_title');
  const said = own === null ? t('refusal.other_origin') : t('error.origin');
  const operator = own === null ? '' : `<p>${escaped(t('error.origin_operator', own))}</p>`;
  const main = `<h1>${escaped(title)}</h1>
    <div data-refused><p>${escaped(said)}</p>${operator}</div>
    <p><a class="help" href="/help">${escaped(t('error.help'))}</a></p>`;
  return page
    .replace('<html lang="en">', () => `<html lang="${locale}" dir="${dirOf(locale)}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/<section>[\s\S]*<\/section>/, () => `<section>${main}</section>`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
