import type { StateBlock, Token } from 'markdown-it';
import { escaped, isInLink, reader, safe, words } from '../markdown.ts';

/** A file of ours that a teaching text may show or offer. */
export type ShownFile =
  | { kind: 'picture'; width: number; height: number }
  | { kind: 'document' | 'video' | 'audio' | 'captions' };
/** By id. */
export type Files = ReadonlyMap<string, ShownFile>;

/** A table is for a page: one of more columns is read by nobody, and takes seconds to make. */
const MOST_COLUMNS = 12;
/** More than so many rows and the lines stay as they were typed. */
const MOST_ROWS = 300;
/** The same with all tables of a text together: a short row has as many cells as a full one. */
const MOST_CELLS = 4_000;

/** `cells`: of the tables so far. */
type Env = { files: Files; cells: number };

const teaching = reader();
teaching.enable('table');
teaching.block.ruler.before('table', 'untabled', untabled);
teaching.renderer.rules['image'] = (tokens, at, settings, env, self) => {
  const token = tokens[at];
  const alt = self.renderInlineAsText(token?.children ?? [], settings, env);
  const src = String(token?.attrGet('src') ?? '');
  const id = fileIn(src);
  const file = id === undefined ? undefined : (env as Env).files.get(id);
  const isLinked = isInLink(tokens.slice(0, at));
  if (id === undefined || file === undefined) return words(alt, src, isLinked);
  const shown = shownAs(file, id, alt, token?.meta);
  const leads = file.kind === 'video' || file.kind === 'audio' || isLinked;
  return leads ? shown : `<a href="/files/${id}">${shown}</a>`;
};
teaching.renderer.rules['table_open'] = (tokens, at) =>
  `<div class="wide" role="group" tabindex="0" aria-label="${escaped(headingsOf(tokens, at))}"><table>`;
teaching.renderer.rules['table_close'] = () => '</table></div>';
for (const cell of ['th', 'td'] as const)
  teaching.renderer.rules[`${cell}_open`] = (tokens, at) => {
    const side = /right|center/.exec(String(tokens[at]?.attrGet('style') ?? ''))?.[0];
    const placed =
      side === undefined ? '' : ` class="${side === 'right' ? 'at-end' : 'at-center'}"`;
    return `<${cell}${cell === 'th' ? ' scope="col"' : ''}${placed} dir="auto">`;
  };

/** A teaching text that was read. */
export type Teaching = {
  /** The ids of our own files that it shows or leads to, each once, in their order. */
  files: string[];
  /**
   * As HTML that is safe to show: what `renderMarkdown` makes, and tables, and pictures, films, sounds and files of ours
   * that are given.
   */
  html(files: Files): string;
};

/**
 * Reads the Markdown of a teaching text. A picture: `![words](/files/<id>)`; a film or a sound likewise, with the captions
 * that are linked next behind it; a file: `[words](/files/<id>)`.
 */
export function readTeaching(text: string): Teaching {
  const env: Env = { files: new Map(), cells: 0 };
  const tokens = teaching.parse(text, env);
  return { files: filesOf(tokens), html: (files) => html(tokens, { ...env, files }) };
}

function html(tokens: Token[], env: Env): string {
  caption(tokens, env.files);
  return safe(teaching.renderer.render(tokens, teaching.options, env), {
    tags: 'div table thead tbody tr th td video audio track',
    attributes: {
      div: ['class', 'role', 'tabindex', 'aria-label'],
      th: ['scope', 'class', 'dir'],
      td: ['class', 'dir'],
      video: ['src', 'controls', 'preload', 'aria-label'],
      audio: ['src', 'controls', 'preload', 'aria-label'],
      track: ['src', 'kind', 'default'],
    },
  });
}

function filesOf(tokens: readonly Token[]): string[] {
  const addresses = inlineOf(tokens).map((token) =>
    token.attrGet(token.type === 'image' ? 'src' : 'href'),
  );
  return [...new Set(addresses.flatMap((address) => fileIn(address) ?? []))];
}

const fileIn = (address: string | number | null | undefined): string | undefined =>
  /^\/files\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(String(address ?? ''))?.[1];

const inlineOf = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((block) => block.children ?? []);

type Captioned = { captions?: string } | null | undefined;

/** The first captions that are linked behind a film are its own, as far as no other film comes between. */
function caption(tokens: readonly Token[], files: Files): void {
  let film: Token | undefined;
  for (const token of inlineOf(tokens)) {
    const id = fileIn(token.attrGet(token.type === 'image' ? 'src' : 'href'));
    const kind = id === undefined ? undefined : files.get(id)?.kind;
    if (token.type === 'image' && (kind === 'video' || kind === 'audio')) film = token;
    if (token.type !== 'link_open' || kind !== 'captions' || film === undefined) continue;
    film.meta = { captions: id };
    film = undefined;
  }
}

function shownAs(file: ShownFile, id: string, alt: string, captioned: Captioned): string {
  if (file.kind === 'picture')
    return `<img src="/files/${id}" alt="${escaped(alt)}" width="${file.width}" height="${file.height}" loading="lazy" decoding="async">`;
  if (file.kind !== 'video' && file.kind !== 'audio') return escaped(alt === '' ? id : alt);
  const captions = captioned?.captions;
  const track =
    captions === undefined ? '' : `<track kind="captions" src="/files/${captions}" default>`;
  return `<${file.kind} src="/files/${id}" controls preload="metadata" aria-label="${escaped(alt)}">${track}</${file.kind}>`;
}

/** What a table is called for whoever moves about by keys: its headings. */
function headingsOf(tokens: readonly Token[], at: number): string {
  const headings: string[] = [];
  for (let next = at; tokens[next] && tokens[next]?.type !== 'thead_close'; next += 1)
    if (tokens[next]?.type === 'inline') headings.push(tokens[next]?.content ?? '');
  return headings.join(', ');
}

/** Lines of too large a table, or of one table too many, are shown as they were typed. */
function untabled(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || start + 1 >= end || state.isEmpty(start + 1)) return false;
  const line = (at: number) => state.getLines(at, at + 1, state.blkIndent, false);
  const rule = line(start + 1);
  if (!/^[\s|:-]*-[\s|:-]*$/.test(rule) || !line(start).includes('|')) return false;
  let last = start;
  while (last < end && !state.isEmpty(last)) last += 1;
  const columns = rule
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;
  const rows = last - start;
  const env = state.env as Env;
  if (columns <= MOST_COLUMNS && rows <= MOST_ROWS && env.cells + columns * rows <= MOST_CELLS) {
    env.cells += columns * rows;
    return false;
  }
  state.line = last;
  state.push('paragraph_open', 'p', 1).map = [start, last];
  const typed = state.push('inline', '', 0);
  typed.content = state.getLines(start, last, state.blkIndent, false).trim();
  typed.children = [];
  state.push('paragraph_close', 'p', -1);
  return true;
}
