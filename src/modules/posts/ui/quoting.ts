import type { Translate } from '#lib/text/index.ts';
import type { PostView } from '../contract.ts';
import { nameOf } from './state.ts';

/** Letters after which a quotation takes no further paragraph. */
const MOST = 600;

/** A paragraph, or an item of a list, as it is typed. */
type Block = { text: string; isItem: boolean };

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', s: '~~', code: '`' };
const SILENT = new Set(['bdi', 'picture', 'source', 'img']);
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" },
};
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? '');

/**
 * What a reader sees of a post, to be typed on under: who wrote it, as readers know, and whole paragraphs of it.
 * The @ notifies nobody within a quotation; it lets the name go with whoever leaves.
 */
export function quoteOf(t: Translate, { by, html, parts = [] }: PostView): string {
  const blocks = blocksOf(parts.length > 0 ? parts.map((part) => part.html).join('') : html);
  const said = shortened(blocks)
    .map(({ text, isItem }, nr, all) => (isItem && all[nr - 1]?.isItem ? '' : '\n') + text)
    .join('\n');
  return `${asQuotation(`${whoOf(t, by)}:${said === '' ? '' : said.replace(/^\n?/, '\n')}`)}\n\n`;
}

/** What was typed before, and a quotation below it unless it stands there already. */
export function withQuote(words: string | undefined, quote: string | undefined) {
  if (quote === undefined || words?.includes(quote.trimEnd())) return words;
  return words === undefined || words.trim() === '' ? quote : `${words.trimEnd()}\n\n${quote}`;
}

function whoOf(t: Translate, by: PostView['by']): string {
  if (by?.kind === 'named') return `@${by.name}`;
  // Their number is told by the thread, and may be another's there one day.
  return by?.kind === 'anonymous' ? t('post.quoted_nameless') : nameOf(t, by);
}

const asQuotation = (text: string): string => text.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');

/** The paragraphs of rendered words in Markdown: without pictures, and without what they quote themselves. */
function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  const lists: { next: number | null }[] = [];
  const links: { href: string; at: number }[] = [];
  let text = '';
  let mark = '';
  let quotes = 0;
  let isCode = false;
  const end = (): void => {
    if (text.trim() !== '') blocks.push({ text: mark + text.trim(), isItem: lists.length > 0 });
    if (text.trim() !== '') mark = mark.replace(/\S+/, (bullet) => ' '.repeat(bullet.length));
    text = '';
  };
  for (const [, isEnd, tag = '', attributes = '', words] of html.matchAll(
    /<(\/?)(\w+)([^>]*)>|([^<]+)/g,
  )) {
    if (tag === 'blockquote') quotes += isEnd ? -1 : 1;
    if (quotes > 0) {
      if (tag === 'blockquote') end();
    } else if (words !== undefined) text += isCode ? unescaped(words) : typedWords(words);
    else if (tag === 'br') text += '\n';
    else if (tag === 'pre') {
      if (!isEnd) end();
      text += isEnd ? '```' : '```\n';
      isCode = !isEnd;
      if (isEnd) end();
    } else if (tag in MARKS) {
      if (!isCode || tag !== 'code') text += MARKS[tag] ?? '';
    } else if (tag === 'a') {
      if (!isEnd)
        links.push({ href: / href="([^"]*)"/.exec(attributes)?.[1] ?? '', at: text.length });
      else text = linked(text, links.pop());
    } else if (!SILENT.has(tag)) {
      end();
      if (tag === 'ul' || tag === 'ol') {
        if (isEnd) lists.pop();
        else lists.push({ next: tag === 'ol' ? 1 : null });
        mark = '';
      } else if (tag === 'li' && !isEnd) mark = markOf(lists);
    }
  }
  end();
  return blocks;
}

const typedWords = (html: string): string =>
  unescaped(html)
    .replace(/\n/g, '')
    .replace(/[\\*`]/g, '\\$&');

function markOf(lists: { next: number | null }[]): string {
  const list = lists.at(-1);
  const bullet = list === undefined || list.next === null ? '-' : `${list.next++}.`;
  return `${'   '.repeat(Math.max(lists.length - 1, 0))}${bullet} `;
}

/** A link with words of its own keeps where it leads; a person, a picture and an address are their words. */
function linked(text: string, link: { href: string; at: number } | undefined): string {
  if (link === undefined) return text;
  const [before, words, href] = [text.slice(0, link.at), text.slice(link.at), unescaped(link.href)];
  return words.trim() === '' || words.startsWith('@') || href.includes(words)
    ? text
    : `${before}[${words}](${href})`;
}

function shortened(blocks: Block[]): Block[] {
  let letters = 0;
  const more = { text: '…', isItem: false };
  for (const [nr, block] of blocks.entries()) {
    letters += block.text.length;
    if (letters <= MOST) continue;
    return nr > 0 ? [...blocks.slice(0, nr), more] : [{ ...block, text: cut(block.text) }];
  }
  return blocks;
}

/** A paragraph that alone is too long ends with a sentence, or else with a word. */
function cut(text: string): string {
  const [part] = /^.*[.!?…](?=\s)/s.exec(text.slice(0, MOST)) ?? [];
  if (part !== undefined && part.length > MOST / 2) return `${part} …`;
  const beginning = text.slice(0, MOST);
  return `${beginning.slice(0, Math.max(beginning.lastIndexOf(' '), MOST / 2))}…`;
}
