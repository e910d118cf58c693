import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = [...'åƀçđéƒğĥîĵķľɱñöþǫřšťûṽŵẋýžÅƁÇĐÉƑĞĤÎĴĶĽṀÑÖÞǪŘŠŤÛṼŴẊÝŽ'];

/** Text as a far-away language might look: every letter accented, a third longer, in brackets. */
export function pseudoText(text: string): string {
  if (text.trim() === '') return text;
  return `⟦${accent(text)}${' ·'.repeat(Math.ceil(text.trim().length / 8))}⟧`;
}

/** The same for a parsed message: only what is said changes, never the names of values. */
export function pseudoMessage(elements: Elements): Elements {
  return elements.map(pseudoElement);
}

function pseudoElement(element: Element): Element {
  if ('options' in element) {
    const options = Object.entries(element.options).map(
      ([name, option]) => [name, { ...option, value: pseudoMessage(option.value) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) };
  }
  if ('children' in element) return { ...element, children: pseudoMessage(element.children) };
  // Type 0 is literal text; the parser's enum is not among our dependencies.
  const isLiteral = 'value' in element && Number(element.type) === 0;
  return isLiteral ? { ...element, value: accent(element.value) } : element;
}

const accent = (text: string): string =>
  [...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');
