import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';
import { nameKey } from '../names.ts';
import { isSlip, leadsTo, realAddress, withoutTurns } from './address.rules.ts';
import { directionOf } from './direction.rules.ts';

/** Quotations and lists within each other, until their marks are shown as they were typed. */
const DEEPEST = 16;
/** Ends of addresses beside those of countries and the oldest ones. */
const NEWER_ENDS =
  'app blog care center charity chat clinic community dev example foundation health help life link live ngo ong online page site social space support wiki world'.split(
    ' ',
  );

/**
 * Makes Markdown swallow nothing: what is typed is shown, whatever it looks like to somebody who knows
 * the marks. Links say where they lead, and each block has its own direction.
 */
export function keepEveryWord(markdown: MarkdownIt): void {
  markdown.disable(['table', 'code', 'lheading', 'reference']);
  markdown.block.ruler.before('fence', 'deep', deepLines);
  markdown.core.ruler.push('plain', (state) => {
    markDirections(state.tokens);
    numberAsTyped(state.tokens);
    for (const { children, type } of state.tokens)
      if (type === 'inline' && children !== null) honestLinks(state, children);
  });
  markdown.linkify.set({ fuzzyLink: true }).tlds(NEWER_ENDS, true);
  // An address that was typed in one script is not shown in another.
  markdown.normalizeLinkText = (address) => address;
  markdown.renderer.rules['fence'] = (tokens, at) => {
    const { info = '', content = '' } = tokens[at] ?? {};
    const { escapeHtml } = markdown.utils;
    const first = info.trim() === '' ? '' : `${escapeHtml(info.trim())}\n`;
    return `<pre><code>${first}${escapeHtml(content)}</code></pre>\n`;
  };
}

/** Behind so many marks of quotation, lines are a paragraph. */
function deepLines(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (silent || state.level < DEEPEST) return false;
  let next = start + 1;
  while (next < end && !state.isEmpty(next)) next += 1;
  state.line = next;
  state.push('paragraph_open', 'p', 1).map = [start, next];
  const words = state.push('inline', '', 0);
  words.content = state.getLines(start, next, state.blkIndent, false).trim();
  words.children = [];
  state.push('paragraph_close', 'p', -1);
  return true;
}

/** Each block runs as its own words do; one that holds others, as the first of them. */
function markDirections(tokens: readonly Token[]): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (/^(?:blockquote|bullet_list|ordered_list|list_item)_open$/.test(token.type))
      open.push(token);
    const dir = token.type === 'inline' ? directionOf(token.content) : undefined;
    if (dir !== undefined) for (const holder of open.splice(0)) holder.attrSet('dir', dir);
  }
}

/** "1." and then "3." stay so. */
function numberAsTyped(tokens: readonly Token[]): void {
  const next: number[] = [];
  for (const token of tokens) {
    if (token.type === 'ordered_list_open') next.push(Number(token.attrGet('start') ?? 1));
    else if (token.type === 'ordered_list_close') next.pop();
    else if (token.type === 'list_item_open' && token.info !== '') {
      const expected = next.pop() ?? 1;
      const nr = Number(token.info);
      if (nr !== expected) token.attrSet('value', String(nr));
      next.push(nr + 1);
    }
  }
}

/** Links whose address nobody can follow are shown as typed; the others lead where they say, or say where. */
function honestLinks({ Token: Made }: StateCore, children: Token[]): void {
  const text = (content: string): Token => Object.assign(new Made('text', '', 0), { content });
  for (let at = 0; at < children.length; at += 1) {
    const link = children[at];
    if (link?.type !== 'link_open') continue;
    const end = closing(children, at);
    const inner = children.slice(at + 1, end);
    const seen = inner.map(wordsOf).join('');
    const typed = String(link.attrGet('href') ?? '');
    const isBare = link.markup === 'linkify';
    const href = isBare ? bareAddress(typed, seen) : leadsTo(typed);
    const title = link.attrGet('title');
    const behind = title === null ? [] : [text(` (${title})`)];
    const shown = inner.length === 0 ? [text(href ?? '')] : inner.map(unturned);
    let now: Token[];
    if (href === null) {
      now = isBare ? inner : [text('['), ...inner, text(`](${typed})`), ...behind];
    } else {
      link.attrSet('href', href);
      const real = realAddress(seen, href, nameKey);
      const says = real === null ? [] : isolated(Made, text(` (${real})`));
      now = [link, ...shown, ...says, children[end] ?? new Made('link_close', 'a', -1), ...behind];
    }
    children.splice(at, end - at + 1, ...now);
    at += now.length - 1;
  }
}

function closing(children: readonly Token[], at: number): number {
  const end = children.findIndex(({ type }, nr) => nr > at && type === 'link_close');
  return end < 0 ? children.length : end;
}

/** Without a scheme an address is one of https; what was run together by chance is none. */
function bareAddress(href: string, seen: string): string | null {
  if (/^(?:[a-z]+:|\/\/)/i.test(seen)) return leadsTo(href);
  if (seen.includes('@')) return href;
  return isSlip(seen) ? null : href.replace(/^http:/, 'https:');
}

const wordsOf = ({ type, content }: Token): string => (type.endsWith('break') ? ' ' : content);

function unturned(token: Token): Token {
  if (token.type === 'text' || token.type === 'code_inline')
    token.content = withoutTurns(token.content);
  return token;
}

const isolated = (Made: StateCore['Token'], words: Token): Token[] => [
  new Made('bdi_open', 'bdi', 1),
  words,
  new Made('bdi_close', 'bdi', -1),
];
