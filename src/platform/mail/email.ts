import { dirOf } from '#lib/text/index.ts';

/** A paragraph; or one with a title in a language of its own, so that it is read aloud as it is written. */
type Words = string | { before: string; title: string; after: string; lang: string | undefined };

/** An email before it is sent. The words hold nothing private; `link` is the one thing to press. */
export type EmailMessage = {
  to: string;
  /** The account it is for: in a demonstration nobody else reads it. */
  accountId: string;
  subject: string;
  /** Paragraphs of plain text. */
  words: readonly Words[];
  link?: { href: string; text: string } | undefined;
  /** Shown small below: from where this comes, and what to do when it was not oneself. */
  foot: readonly string[];
  /** The way out of all letters of this sort, for whoever does not want them: a page, and a press in the mail program. */
  unsubscribe?: { href: string; text: string };
  /** Who it says it is from, where that is not this place's name. */
  sender?: string;
  locale: string;
};

/** The email as text: links stand on lines of their own. */
export function emailText({ words, link, foot, unsubscribe }: EmailMessage): string {
  const said = [
    ...words.map(plain),
    ...(link === undefined ? [] : [`${link.text}:\n${link.href}`]),
  ];
  const out = unsubscribe === undefined ? [] : [`${unsubscribe.text}:\n${unsubscribe.href}`];
  return `${[...said, '-- ', ...foot, ...out].join('\n\n')}\n`;
}

/**
 * The same as simple HTML, without pictures or anything from elsewhere. It has no colours of its own: those of the mail
 * program are read by day and by night.
 */
export function emailHtml(message: EmailMessage): string {
  const { subject, words, link, foot, unsubscribe, locale } = message;
  const said = words.map((one) => paragraph(inLanguages(one)));
  const press = link === undefined ? [] : [paragraph(anchor(link, looks.button))];
  const small = [...foot.map(linked), ...(unsubscribe === undefined ? [] : [anchor(unsubscribe)])];
  return [
    `<!doctype html><html lang="${escape(locale)}" dir="${dirOf(locale)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>`,
    `<body style="${looks.body}"><div style="${looks.column}">${said.join('')}${press.join('')}<hr style="${looks.line}">`,
    `${small.map((one) => paragraph(one, looks.small)).join('')}</div></body></html>`,
  ].join('');
}

const plain = (one: Words): string =>
  typeof one === 'string' ? one : one.before + one.title + one.after;

function inLanguages(one: Words): string {
  if (typeof one === 'string' || one.lang === undefined) return escape(plain(one));
  const title = `<span lang="${escape(one.lang)}">${escape(one.title)}</span>`;
  return escape(one.before) + title + escape(one.after);
}

/** Mail programs know no more than styles of single things. */
const looks = {
  body: 'margin:0;padding:24px 16px;font-family:system-ui,sans-serif;font-size:17px;line-height:1.6',
  column: 'max-width:544px;margin:0 auto;overflow-wrap:anywhere',
  paragraph: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:11px 20px;border:2px solid;border-radius:8px;font-weight:600;text-decoration:none',
  line: 'margin:24px 0 16px;border:0;border-top:1px solid;opacity:.35',
  small: 'margin:0 0 8px;font-size:14px',
};

const paragraph = (html: string, style = looks.paragraph): string =>
  `<p style="${style}">${html}</p>`;
const anchor = ({ href, text }: { href: string; text: string }, style = ''): string =>
  `<a href="${escape(href)}"${style === '' ? '' : ` style="${style}"`}>${escape(text)}</a>`;

/** Addresses in a text lead where they say. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, nr) => (nr % 2 === 1 ? anchor({ href: part, text: part }) : escape(part)))
    .join('');

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
