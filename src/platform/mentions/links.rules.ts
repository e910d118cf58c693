import { MAY_BEGIN, WITHOUT_BLANKS } from './comparison.rules.ts';
import type { Written } from './mentions.rules.ts';

const TAG = /(<[^>]*>)/;
const SILENT = /^<(\/?)(a|blockquote|code|pre)\b/;
/** Whether a name that stands here is only the beginning of another. */
export const NAME_GOES_ON = `(?:(?![\\p{L}\\p{N}\\p{M}_]|-[\\p{L}\\p{N}])|(?<=${WITHOUT_BLANKS}{2})(?=${WITHOUT_BLANKS}))`;

/**
 * Makes links of the names that people are mentioned by, in HTML that was made safe before. Not
 * within code or quotations, nor within other links. `pathOf` gives an address of our own.
 */
export function linkMentions(
  html: string,
  mentions: readonly Written[],
  pathOf: (id: string) => string,
): string {
  if (mentions.length === 0) return html;
  const idOf = new Map(mentions.map(({ id, written }) => [escaped(written), id]));
  const longestFirst = [...idOf.keys()].sort((a, b) => b.length - a.length).map(forPattern);
  const named = new RegExp(`${MAY_BEGIN}(?:${longestFirst.join('|')})${NAME_GOES_ON}`, 'gu');
  let silent = 0;
  return html
    .split(TAG)
    .map((piece) => {
      const tag = SILENT.exec(piece);
      if (tag !== null) silent += tag[1] === '/' ? -1 : 1;
      if (piece.startsWith('<') || silent > 0) return piece;
      return piece.replace(named, (written) => {
        const id = idOf.get(written);
        return id === undefined
          ? written
          : `<a class="mention" href="${pathOf(id)}">@<bdi>${written.slice(1)}</bdi></a>`;
      });
    })
    .join('');
}

/** As the sanitiser writes text; it leaves quotation marks as they are. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As a pattern with the flag `u`, which allows no stroke but before these: what has a meaning stands for itself. */
export const forPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
