import { foldName } from '../fold.rules.ts';
import { MAY_BEGIN, plain } from '../mentions/comparison.rules.ts';
import { escaped, NAME_GOES_ON } from '../mentions/links.rules.ts';
import { indexNames } from '../mentions/mention.rules.ts';
import { mentionsIn } from '../mentions/mentions.rules.ts';
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
/** At so many places of one text: more are typed by no hand. */
const MOST = 400;

/** `longer`: names of others that begin with one of these and go on; they are left alone. */
export function unnaming(
  who: { names: readonly string[]; personaIds: readonly string[] },
  longer: readonly string[],
): Unnaming {
  const pattern = mentionOf(who.names, longer, (name) => name);
  const htmlPattern = mentionOf(who.names, longer, escaped);
  const spelled = otherwiseSpelled(who.names, longer, (name) => name);
  const htmlSpelled = otherwiseSpelled(who.names, longer, escaped);
  const links = who.personaIds.map(
    (id) => new RegExp(`<a\\b[^>]*href="/people/${id}"[^>]*>.*?</a>`, 'gsu'),
  );
  return {
    inText: (text) => spelled(text.replace(pattern, SOMEBODY)),
    inHtml: (html) =>
      htmlSpelled(
        links
          .reduce((rest, link) => rest.replace(link, SOMEBODY), html)
          .replace(htmlPattern, SOMEBODY),
      ),
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
  return new RegExp(`${MAY_BEGIN}[@＠](?:${alternatives.join('|')})${NAME_GOES_ON}`, 'giu');
}

/**
 * Whatever else is a mention of them, found as mentions are: of full width, with accents taken apart or a seam
 * that nobody sees, with ss for ß.
 */
function otherwiseSpelled(
  names: readonly string[],
  longer: readonly string[],
  written: (name: string) => string,
): (text: string) => string {
  // What is one name is in the index once, or nobody would be meant.
  const byKey = (id: string, all: readonly string[]) =>
    all.map((name) => [plain(written(name)).trim(), { id, name: written(name) }] as const);
  const people = new Map([...byKey('here', longer), ...byKey('gone', names)]);
  const index = indexNames(people.values());
  return (text) =>
    mentionsIn(text, index, MOST)
      .filter(({ id }) => id === 'gone')
      .reduceRight(
        (rest, one) => rest.slice(0, one.at) + SOMEBODY + rest.slice(one.at + one.written.length),
        text,
      );
}

const startsWith = (other: string, name: string): boolean =>
  foldName(other).startsWith(foldName(name));

/** Spaces as people type them: more than one, or a line's end. */
const spaced = (text: string): string => everySpelling(text).replace(/\s+/g, '\\s+');
