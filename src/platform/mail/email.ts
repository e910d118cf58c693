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
  locale: string;
};

/** The email as text: links stand on lines of their own. */
export function emailText({ words, link, foot }: EmailMessage): string {
  const said = [...words, ...(link === undefined ? [] : [`${link.text}:\n${link.href}`])];
  return `${[...said, '-- ', ...foot].join('\n\n')}\n`;
}

/** The same as simple HTML, without pictures or anything from elsewhere. */
export function emailHtml({ subject, words, link, foot, locale }: EmailMessage): string {
  const said = words.map((one) => `<p>${escape(one)}</p>`);
  const press =
    link === undefined ? [] : [`<p><a href="${escape(link.href)}">${escape(link.text)}</a></p>`];
  const small = foot.map((one) => `<p><small>${escape(one)}</small></p>`);
  return `<!doctype html><html lang="${escape(locale)}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body>${[...said, ...press, '<hr>', ...small].join('')}</body></html>`;
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
