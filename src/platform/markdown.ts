import MarkdownIt, { type StateInline } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** A picture of ours that a text may show: its size in pixels, and whether it moves. */
export type ShownPicture = { width: number; height: number; moves: boolean };
/** By id. */
export type Pictures = ReadonlyMap<string, ShownPicture>;

// Nesting is cut at 20: a thousand quotes within quotes cost nothing and show nothing. No tables: they
// are seldom meant, unreadable on a telephone, and a small one can be written that takes seconds.
const options = { html: false, linkify: true, breaks: true, maxNesting: 20 };
const withoutPictures = new MarkdownIt('default', options).disable(['image', 'table']);
const withPictures = new MarkdownIt('default', options).disable('table');
for (const one of [withoutPictures, withPictures])
  one.inline.ruler.before('emphasis', 'name', lowLines);
withPictures.renderer.rules['image'] = (tokens, at, settings, env, self) => {
  const token = tokens[at];
  const alt = self.renderInlineAsText(token?.children ?? [], settings, env);
  const id = idIn(token?.attrGet('src'));
  const picture = id === undefined ? undefined : (env as { pictures: Pictures }).pictures.get(id);
  // From elsewhere, or not the writer's: nothing is loaded, the words remain.
  if (id === undefined || picture === undefined) return escaped(alt);
  const shown = html(id, alt, picture);
  return isInLink(tokens.slice(0, at)) ? shown : `<a href="/images/${id}">${shown}</a>`;
};

/** Low lines behind an @ belong to a name, and stress nothing. */
function lowLines(state: StateInline, silent: boolean): boolean {
  const [run] = /^@_+/.exec(state.src.slice(state.pos, state.posMax)) ?? [];
  if (run === undefined) return false;
  if (!silent) state.pending += run;
  state.pos += run.length;
  return true;
}

const TAGS = 'p br strong em s ul ol li blockquote code pre a h3 h4 hr picture source img';

/**
 * Renders Markdown to HTML that is safe to show. Done once, at write.
 * No pictures but those given, no HTML of the writer's own; links say nothing about the reader.
 */
export function renderMarkdown(text: string, pictures?: Pictures): string {
  const rendered =
    pictures === undefined ? withoutPictures.render(text) : withPictures.render(text, { pictures });
  return sanitizeHtml(rendered, {
    allowedTags: TAGS.split(' '),
    allowedAttributes: {
      a: ['href', 'rel'],
      ol: ['start'],
      source: ['media', 'srcset'],
      img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    },
    selfClosing: ['br', 'hr', 'img', 'source'],
    allowedSchemes: ['https', 'http', 'mailto'],
    allowProtocolRelative: false,
    transformTags: {
      h1: 'h3',
      h2: 'h3',
      h5: 'h4',
      h6: 'h4',
      a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener noreferrer ugc' }),
    },
  }).trim();
}

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

const escaped = withPictures.utils.escapeHtml;

const isInLink = (before: readonly { type: string }[]): boolean =>
  before.filter(({ type }) => type === 'link_open').length >
  before.filter(({ type }) => type === 'link_close').length;

/** Width and height keep the page from jumping. What moves stands still for whoever asked for that. */
function html(id: string, alt: string, { width, height, moves }: ShownPicture): string {
  const image = `<img src="/images/${id}" alt="${escaped(alt)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
  if (!moves) return image;
  return `<picture><source media="(prefers-reduced-motion: reduce)" srcset="/images/${id}?still=1">${image}</picture>`;
}
