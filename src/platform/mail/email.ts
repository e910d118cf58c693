/** An email before it is sent. The words hold nothing private; `link` is the one thing to press. */
export type EmailMessage = {
  to: string;
  /** The account it is for: in a demonstration nobody else reads it. */
  accountId: string;
  subject: string;
  /** Paragraphs of plain text. */
  words: readonly string[];
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
  const said = [...words, ...(link === undefined ? [] : [`${link.text}:\n${link.href}`])];
  const out = unsubscribe === undefined ? [] : [`${unsubscribe.text}:\n${unsubscribe.href}`];
  return `${[...said, '-- ', ...foot, ...out].join('\n\n')}\n`;
}

/** The same as simple HTML, without pictures or anything from elsewhere. */
export function emailHtml(message: EmailMessage): string {
  const { subject, words, link, foot, unsubscribe, locale } = message;
  const said = words.map((one) => `<p>${escape(one)}</p>`);
  const anchor = ({ href, text }: { href: string; text: string }) =>
    `<a href="${escape(href)}">${escape(text)}</a>`;
  const press = link === undefined ? [] : [`<p>${anchor(link)}</p>`];
  const small = [
    ...foot.map(escape),
    ...(unsubscribe === undefined ? [] : [anchor(unsubscribe)]),
  ].map((one) => `<p><small>${one}</small></p>`);
  return `<!doctype html><html lang="${escape(locale)}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>${[...said, ...press, '<hr>', ...small].join('')}</body></html>`;
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
