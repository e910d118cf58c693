import { foldName } from '../fold.rules.ts';
import { escaped, NAME_GOES_ON } from '../mentions/links.rules.ts';
import { everySpelling } from './spellings.rules.ts';

/** Finds how somebody's names are written behind an @, and puts nobody in their place. */
export type Unnaming = {
  /** In what people typed. */
  inText(text: string): string;
  /** In what was made of it: links to their page too. */
  inHtml(html: string): string;
};

/** What stands where somebody was named who has left. */
export const SOMEBODY = '@somebody';

/** `longer`: names of others that begin with one of these and go on; they are left alone. */
export function unnaming(
  who: { names: readonly string[]; personaIds: readonly string[] },
  longer: readonly string[],
): Unnaming {
  const pattern = mentionOf(who.names, longer, (name) => name);
  const htmlPattern = mentionOf(who.names, longer, escaped);
  const links = who.personaIds.map(
    (id) => new RegExp(`<a\\b[^>]*href="/people/${id}"[^>]*>.*?</a>`, 'gsu'),
  );
  return {
    inText: (text) => text.replace(pattern, SOMEBODY),
    inHtml: (html) =>
      links
        .reduce((rest, link) => rest.replace(link, SOMEBODY), html)
        .replace(htmlPattern, SOMEBODY),
  };
}

function mentionOf(
  names: readonly string[],
  longer: readonly string[],
  written: (name: string) => string,
): RegExp {
  if (names.length === 0) return /(?!)/;
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((name) => {
    const rest = longer
      .filter((other) => other.length > name.length && startsWith(other, name))
      .map((other) => spaced(written(other.slice(name.length))));
    return (
      spaced(written(name)) + (rest.length > 0 ? `(?!(?:${rest.join('|')})${NAME_GOES_ON})` : '')
    );
  });
  return new RegExp(`(?<![\\p{L}\\p{N}_])[@＠](?:${alternatives.join('|')})${NAME_GOES_ON}`, 'giu');
}

const startsWith = (other: string, name: string): boolean =>
  foldName(other).startsWith(foldName(name));

/** Spaces as people type them: more than one, or a line's end. */
const spaced = (text: string): string => everySpelling(text).replace(/\s+/g, '\\s+');
