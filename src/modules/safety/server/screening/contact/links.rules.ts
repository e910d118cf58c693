import type { Found } from './found.contract.ts';
import { isPlaceOfHelp } from './known-lines.rules.ts';
import { ordinary } from './ordinary.rules.ts';

/** Endings that are no words: `home.It` is a missing blank, `home.com` is not. */
const SURE =
  'com|org|net|io|gg|app|dev|info|xyz|biz|edu|gov|online|site|shop|store|club|live|link|page|blog|tv|cc|ly|gl|uk|mx|ar|cl|pe|ec|uy|br|fr|de|it|eu|ca|au|nz|ru|cn|jp|kr|nl|pl|ch|tk|ml|cf|gq|ws|fm|im|icu|vip|top|win|bet|casino|loan|click|cam|chat|dating|porn|xxx|ai|pw|su|ua|ro|cz|gr|pt|se|dk|fi|ie|za|ng|ke|ph|sg|hk|tw|vn|th|my|id|tech|pro|mobi|asia|cat|es|ee';
/** Endings that are words too: a link only with something behind it, or where the place is known for it. */
const WORDS = 'me|us|in|is|it|so|to|be|at|no|do|am|co|la|si|un|al|do|pm|as|ms|st';
const KNOWN =
  /^(?:t\.me|wa\.me|line\.me|paypal\.me|signal\.me|m\.me|about\.me|bio\.link|linktr\.ee|youtu\.be|cash\.app|twitch\.tv|goo\.gl|bit\.ly|tinyurl\.com|snap\.link|chng\.it|g\.co|amzn\.to|fb\.me|ig\.me|discord\.gg|discord\.me|x\.co|kutt\.it|is\.gd|v\.gd|shorturl\.at|cutt\.ly|rb\.gy|t\.co)$/u;

const ALSO_WORDS = new RegExp(
  `^(?:${WORDS}|es|my|id|de|cat|live|link|page|top|win|bet|chat|click|pro|th|se|fi|ie|ch|im|ro)$`,
  'u',
);
const SOMETIMES =
  /^(?:info|app|online|site|store|shop|club|blog|tech|loan|net|tv|casino|cam|dating|porn|vip)$/u;

const HOST = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}';
const ADDRESS = new RegExp(
  `(?<![a-z0-9@._-])(?:(https?|hxxps?|ftp):\\/{1,3}|(www)\\.)?(${HOST})(${SURE}|${WORDS})(?![a-z0-9-])(?!\\.[a-z0-9])(:\\d{2,5})?([/?#][^\\s"'<>()\\[\\]]{0,200})?`,
  'g',
);
const ANY = /(?<![a-z0-9])(?:https?|hxxps?):\/\/[^\s"'<>()[\]]{3,300}/gu;
const SPOKEN = new RegExp(
  `(?<![a-z0-9@._-])(?:(?:www|doble ?u{1,3})\\s?(?:dot|punto|\\.)\\s?)?[a-z0-9][a-z0-9-]{1,40}\\s?(?:\\(|\\[|\\{)?\\s?(?:dot|punto|d0t)\\s?(?:\\)|\\]|\\})?\\s?(?:com|org|net|io|gg|me|info|xyz|co\\s?(?:dot|punto)\\s?uk|es|mx|ly)(?![a-z0-9])(?:\\s?(?:slash|barra|/)\\s?[a-z0-9_-]{2,40})?`,
  'g',
);
const SPACED =
  /(?<![a-z0-9@._-])[a-z0-9][a-z0-9-]{2,40}\s?[([{]?\s?\.\s?[)\]}]?\s?(?:com|org|net|gg)(?:\s?\/\s?[a-z0-9_-]{2,40})?(?![a-z0-9])/gu;

const MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gu;
const LOCAL =
  '[a-z0-9][a-z0-9._%+-]{0,63}(?:\\s(?:dot|punto|underscore|guion bajo|dash|guion)\\s[a-z0-9]{1,30}){0,3}';
const AT =
  '\\s?(?:@|[([{<]\\s?(?:at|arroba|a|@)\\s?[)\\]}>]|\\sat\\s|\\sarroba\\s|\\s-\\s?at\\s?-\\s|_at_)\\s?';
const DOT = '\\s?(?:\\.|[([{<]\\s?(?:dot|punto|\\.)\\s?[)\\]}>]|\\sdot\\s|\\spunto\\s|_dot_)\\s?';
const MAIL_SPOKEN = new RegExp(
  `(?<![a-z0-9._%+-])${LOCAL}${AT}[a-z0-9-]{2,40}(?:${DOT}(?:com|org|net|co|es|mx|uk|ar|edu|io|me|info|de|fr)){1,2}(?![a-z0-9])`,
  'g',
);
const PROVIDER =
  'gmail|g mail|googlemail|hotmail|outlook|yahoo|icloud|proton|protonmail|live|aol|gmx|yandex';
const MAIL_SHORT = new RegExp(
  `(?<![a-z0-9._%+-])${LOCAL}\\s?(?:@|\\(at\\)|\\[at\\]|\\sarroba\\s|\\sat\\s)\\s?(?:${PROVIDER})(?![a-z0-9])`,
  'g',
);
const NOT_A_NAME =
  /^(?:look|looking|work|works|working|worked|good|bad|am|is|was|are|i|me|you|here|there|stuff|log|logged|sign|signed|someone|people|account|accounts|mail|email|job|office|and|but|not|only|just|still|that|this|it|angry|mad)\s/u;

/** E-mail addresses and links, spelled out ones too. */
export function addressesIn(text: string, hosts: readonly string[]): Found[] {
  const found: Found[] = [];
  const add = (kind: Found['kind'], from: number, length: number) => {
    found.push({ kind, from, to: from + length });
  };
  const hasAt = text.includes('@');
  if (hasAt) for (const one of text.matchAll(MAIL)) add('mail', one.index, one[0].length);
  if (hasAt || /\bat\b|arroba/u.test(text)) {
    for (const one of text.matchAll(MAIL_SPOKEN))
      if (/@|arroba|[([{<]/u.test(one[0]) || isSaid(text, one.index, one[0]))
        add('mail', one.index, one[0].length);
    for (const one of text.matchAll(MAIL_SHORT))
      if (!NOT_A_NAME.test(one[0])) add('mail', one.index, one[0].length);
  }
  const isOurs = (host: string): boolean =>
    isPlaceOfHelp(host) || hosts.some((one) => host === one || host.endsWith(`.${one}`));
  if (text.includes('.')) {
    for (const one of text.matchAll(ADDRESS)) {
      const [all, scheme, www, labels = '', ending = '', , path] = one;
      const host = `${labels}${ending}`;
      if (isOurs(host)) continue;
      const isWord =
        ALSO_WORDS.test(ending) || (SOMETIMES.test(ending) && ordinary.has(labels.slice(0, -1)));
      const isMeant =
        scheme !== undefined || www !== undefined || path !== undefined || KNOWN.test(host);
      if (isWord && !isMeant && !isNamed(text, one.index)) continue;
      add('link', one.index, all.replace(/[.,;:!?]+$/u, '').length);
    }
    for (const one of text.matchAll(SPACED)) {
      const host = one[0].replaceAll(/[\s([{)\]}]/gu, '').split('/')[0] ?? '';
      if (
        /\s\.?\s?(?:net)$/u.test(one[0]) ||
        /\.\s(?:com|org|net|gg)$/u.test(one[0]) === /\w\.\s/u.test(one[0])
      )
        if (!/\s\./u.test(one[0]) && !/[([{]/u.test(one[0])) continue;
      if (!isOurs(host)) add('link', one.index, one[0].length);
    }
  }
  if (/dot|punto/u.test(text))
    for (const one of text.matchAll(SPOKEN)) {
      const host =
        one[0].replaceAll(/\s?[([{]?\s?(?:dot|punto)\s?[)\]}]?\s?/gu, '.').split(/[\s/]/u)[0] ?? '';
      if (
        !isOurs(host) &&
        !/^(?:the|a|un|el|este|cierto|ese|al|que|tal|this|that|polka)\s/u.test(one[0])
      )
        add('link', one.index, one[0].length);
    }
  if (text.includes('://'))
    for (const one of text.matchAll(ANY)) {
      const host = one[0].replace(/^[a-z]+:\/+/u, '').split(/[/:?#]/u)[0] ?? '';
      if (!isOurs(host) && host !== 'localhost') add('link', one.index, one[0].length);
    }
  return found;
}

/** "fox at mail dot com" is an address; "chat at example.org" a place, unless it is said to be one. */
const isSaid = (text: string, at: number, said: string): boolean =>
  !NOT_A_NAME.test(said) &&
  (/\sdot\s/u.test(said) ||
    /^\S*[._\d]\S*\sat\s/u.test(said) ||
    /(?:mail|correo|address)[a-z]{0,6}[: ]{1,3}(?:me |is |at |on |to )?$/u.test(
      text.slice(Math.max(0, at - 24), at),
    ));

/** Where somebody speaks of a page, an ending that is a word is one of a link. */
function isNamed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return /(?:visit|check out|go to|site|website|page|link|online at|web|pagina|visita|entra (?:a|en)|mira|enlace|sitio)[: ]{1,3}(?:is |es |at |on |en |a )?$/u.test(
    before,
  );
}
