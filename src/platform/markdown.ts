import MarkdownIt, { type StateInline } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { leadsTo, withoutTurns } from './markdown/address.rules.ts';
import { isBlank } from './text.contract.ts';
import { keepEveryWord } from './markdown/plain.ts';

/** A picture of ours that a text may show: its size in pixels, and whether it moves. */
export type ShownPicture = { width: number; height: number; moves: boolean };
/** By id. */
export type Pictures = ReadonlyMap<string, ShownPicture>;

// Nesting is cut before 20, so that a thousand quotes within quotes cost nothing. No tables: they are
// seldom meant, unreadable on a telephone, and a small one can be written that takes seconds.
const options = { html: false, linkify: true, breaks: true, maxNesting: 20 };
const withoutPictures = reader().disable('image');
const withPictures = reader();

/** What reads Markdown as it is written here. */
export function reader() {
  const one = new MarkdownIt('default', options);
  keepEveryWord(one);
  one.inline.ruler.before('emphasis', 'others', marksOfOthers);
  return one;
}

withPictures.renderer.rules['image'] = (tokens, at, settings, env, self) => {
  const token = tokens[at];
  const alt = self.renderInlineAsText(token?.children ?? [], settings, env);
  const id = idIn(token?.attrGet('src'));
  const picture = id === undefined ? undefined : (env as { pictures: Pictures }).pictures.get(id);
  const title = token?.attrGet('title') ?? '';
  const behind = title === '' ? '' : escaped(` (${title})`);
  const isLinked = isInLink(tokens.slice(0, at));
  if (id === undefined || picture === undefined)
    return words(alt, String(token?.attrGet('src') ?? ''), isLinked) + behind;
  const shown = html(id, alt, picture);
  return (isLinked ? shown : `<a href="/images/${id}">${shown}</a>`) + behind;
};

/** In place of a picture from elsewhere, or not the writer's: nothing is loaded, the words remain. */
export function words(alt: string, src: string, isLinked: boolean): string {
  const href = leadsTo(src);
  if (alt.trim() !== '' || isLinked || href === null) return escaped(alt || src);
  return `<a href="${escaped(href)}">${escaped(withoutTurns(src))}</a>`;
}

/** Marks behind an @ belong to a name, and stars between figures to a sum: they stress nothing. */
function marksOfOthers(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const isSum = /\d/.test(src[pos - 1] ?? '');
  const [run] = (isSum ? /^\*+(?=\d)/ : /^@[_*~]+/).exec(src.slice(pos, posMax)) ?? [];
  if (run === undefined) return false;
  if (!silent) state.pending += run;
  state.pos += run.length;
  return true;
}

const OWN_DIRECTION = { dir: 'auto' };
const REL = 'nofollow noopener noreferrer ugc';
const heading = (tag: string) => sanitizeHtml.simpleTransform(tag, OWN_DIRECTION);
const TAGS = 'p br bdi strong em s ul ol li blockquote code pre a h3 h4 hr picture source img';

/**
 * Renders Markdown to HTML that is safe to show. Done once, at write.
 * No pictures but those given, no HTML of the writer's own; links say nothing about the reader.
 */
export const renderMarkdown = (text: string, pictures?: Pictures): string =>
  safe(
    pictures === undefined ? withoutPictures.render(text) : withPictures.render(text, { pictures }),
  );

type More = { tags: string; attributes: Record<string, string[]> };

/** What may be shown of HTML that was made of Markdown; `more` of what else a text of its kind may show. */
export function safe(rendered: string, more: More = { tags: '', attributes: {} }): string {
  return sanitizeHtml(rendered, {
    allowedTags: `${TAGS} ${more.tags}`.split(' '),
    allowedAttributes: {
      ...more.attributes,
      a: ['href', 'rel', 'dir'],
      ol: ['start', 'dir'],
      li: ['value', 'dir'],
      ul: ['dir'],
      blockquote: ['dir'],
      p: ['dir'],
      pre: ['dir'],
      h3: ['dir'],
      h4: ['dir'],
      source: ['media', 'srcset'],
      img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    },
    selfClosing: ['br', 'hr', 'img', 'source', 'track'],
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      h1: heading('h3'),
      h2: heading('h3'),
      h3: heading('h3'),
      h4: heading('h4'),
      h5: heading('h4'),
      h6: heading('h4'),
      p: sanitizeHtml.simpleTransform('p', OWN_DIRECTION),
      pre: sanitizeHtml.simpleTransform('pre', OWN_DIRECTION),
      a: sanitizeHtml.simpleTransform('a', { ...OWN_DIRECTION, rel: REL }),
    },
  }).trim();
}

/** Whether there is anything to read or to look at in what was rendered. */
export const showsNothing = (html: string): boolean =>
  !html.includes('<img') && isBlank(html.replace(/<[^>]*>|&(?:nbsp|zwnj|zwj|shy);/g, ''));

/**
 * The words of a text as they are read, for whoever is named in them: without code and quotations, and
 * without links, which lead elsewhere.
 */
export function spokenWords(text: string): string {
  const words: string[] = [];
  let quotes = 0;
  for (const block of withPictures.parse(text, { pictures: new Map() })) {
    if (block.type.startsWith('blockquote')) quotes += block.nesting;
    if (quotes > 0 || block.type !== 'inline') continue;
    let links = 0;
    for (const { type, nesting, content } of block.children ?? []) {
      if (type.startsWith('link_')) links += nesting;
      if (type.endsWith('break')) words.push('\n');
      else if (type === 'code_inline' || links > 0) words.push(' ');
      else if (type.startsWith('text')) words.push(content);
    }
    words.push('\n');
  }
  return words.join('');
}

/** The ids of our own pictures that a text shows, each once, in their order: `![words](/images/<id>)`. */
export function picturesIn(text: string): string[] {
  const images = withPictures
    .parse(text, {})
    .flatMap((block) => block.children ?? [])
    .filter((token) => token.type === 'image');
  return [...new Set(images.flatMap((image) => idIn(image.attrGet('src')) ?? []))];
}

const idIn = (address: string | number | null | undefined): string | undefined =>
  /^\/images\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(String(address ?? ''))?.[1];

export const escaped = withPictures.utils.escapeHtml;

export const isInLink = (before: readonly { type: string }[]): boolean =>
  before.filter(({ type }) => type === 'link_open').length >
  before.filter(({ type }) => type === 'link_close').length;

/** Width and height keep the page from jumping. What moves stands still for whoever asked for that. */
function html(id: string, alt: string, { width, height, moves }: ShownPicture): string {
  const image = `<img src="/images/${id}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
  if (!moves) return image;
  return `<picture><source media="(prefers-reduced-motion: reduce)" srcset="/images/${id}?still=1">${image}</picture>`;
}
