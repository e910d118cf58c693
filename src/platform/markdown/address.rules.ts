/** Where links of people's own words lead, and whether what they say of it is true. */

const CONTROLS = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
const DOTS = /[\u3002\uff0e\uff61]/gu;
// Bounded everywhere, so that no text makes the search slow.
const HOST = '(?:[\\p{L}\\p{N}\\p{M}-]{1,63}\\.){1,8}\\p{L}[\\p{L}\\p{N}\\p{M}-]{1,62}';
const SCHEMELESS = new RegExp(`^${HOST}\\.?(?::\\d+)?(?:[/?#]|$)`, 'u');
const MAIL = new RegExp(`^[^\\s/@:]{1,64}@${HOST}$`, 'u');
const SEEN = new RegExp(
  `(?:[a-z]{2,12}:/{0,2})?([^\\s/@]{1,64}@)?(${HOST})(?::\\d+)?(/[^\\s)\\]}>"'”’»]*)?`,
  'giu',
);
const COMMON_WORDS = new Set(
  (
    'am as at be by do in is it me my no so to us we ' +
    'care chat community help health life link live online page social space support world'
  ).split(' '),
);

/** Text without marks that turn its direction, or that cannot be seen. */
export const withoutTurns = (text: string): string => text.replace(CONTROLS, '');

/** The address a link leads to; null where nobody can follow it, so that it is no link. */
export function leadsTo(typed: string): string | null {
  const address = decoded(typed);
  if (/^(?:https?:|mailto:|tel:)/i.test(address)) return typed;
  if (address.startsWith('//')) return `https:${typed}`;
  if (/^[/#?]/.test(address)) return typed;
  if (MAIL.test(address)) return `mailto:${address}`;
  return SCHEMELESS.test(address) ? (urlOf(`https://${address}`)?.href ?? null) : null;
}

/** Whether words that were run together look like an address by chance: "so tired.It hurts". */
export function isSlip(text: string): boolean {
  const [, end = ''] = /^[^./:@]+\.([^./:@]+)$/.exec(text) ?? [];
  return /^\p{Lu}\p{Ll}/u.test(end) || COMMON_WORDS.has(end.toLowerCase());
}

/** What is to be said beside a link that leads elsewhere than its text seems to say; null beside an honest one. */
export function realAddress(
  text: string,
  href: string,
  likeness: (host: string) => string,
): string | null {
  const seen = withoutTurns(text).normalize('NFKC').replace(DOTS, '.').trim();
  const real = /^[/#?]/.test(href) ? null : urlOf(href);
  if (real === undefined) return null;
  const looks = [...seen.matchAll(SEEN)];
  // A file of ours goes by its own name, which has an ending like an address.
  if (real === null && href.startsWith('/files/') && !seen.includes('//')) return null;
  if (real === null) return looks.length > 0 ? decoded(href) : null;
  if (real.protocol === 'mailto:' || real.protocol === 'tel:') {
    const meant = decoded(real.pathname);
    const says = looks.some(([all]) => !meant.toLowerCase().includes(bare(all)));
    return says || seen.startsWith('@') ? meant : null;
  }
  const host = real.host.replace(/^www\./, '');
  if (real.username !== '' || seen.startsWith('@') || looks.some(isElsewhere)) return host;
  if (host.includes('xn--') && looks.some(([, , at = '']) => isDisguised(at, likeness)))
    return host;
  return looks.some(isDeeper) ? `${host}${shortened(decoded(real.pathname + real.search))}` : null;

  function isElsewhere([, , at = '']: RegExpExecArray): boolean {
    return hostOf(at) !== real?.hostname.replace(/^www\./, '');
  }
  function isDeeper([, , , path = '']: RegExpExecArray): boolean {
    const shown = decoded(path).replace(/[/.…,;:!?]+$/u, '');
    return !decoded(`${real?.pathname ?? ''}${real?.search ?? ''}${real?.hash ?? ''}`).startsWith(
      shown,
    );
  }
}

/** Letters of one script that read as an address of another. */
const isDisguised = (host: string, likeness: (host: string) => string): boolean =>
  /[^\p{ASCII}]/u.test(host) && !/[^\p{ASCII}]/u.test(likeness(host));

const hostOf = (host: string): string =>
  urlOf(`https://${host}`)?.hostname.replace(/^www\./, '') ?? host;
const bare = (address: string): string => address.toLowerCase().replace(/^[a-z]+:\/*/, '');
const shortened = (path: string): string => (path.length > 80 ? `${path.slice(0, 79)}…` : path);
const urlOf = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;

function decoded(address: string): string {
  try {
    return withoutTurns(decodeURI(address));
  } catch {
    return withoutTurns(address);
  }
}
