import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { contextOf } from './context.ts';

/** What all of it may hold, and one part, in characters. */
const MOST = 16_000_000;
const MOST_OF_ONE = 100_000;
const DAY = 86_400_000;

const kept = new LRUCache<string, string>({
  maxSize: MOST,
  maxEntrySize: MOST_OF_ONE,
  sizeCalculation: (html) => html.length + 100,
});

/**
 * A part of a page as HTML, rendered once for all who are shown the same: a post that two hundred people
 * read has three or four looks. The part sees nothing but its `props`, plain data that is the key together
 * with the language and the day (times are said by it): so no reader is shown what another was.
 */
export function keptHtml<Props extends Record<string, unknown>>(
  [name, component]: readonly [string, Component<Props>],
  props: Props,
  locale: string,
): string {
  const plain = JSON.stringify(props);
  const key = hash('sha1', `${name} ${locale} ${Math.floor(Date.now() / DAY)} ${plain}`, 'base64');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { body } = render(component, { props, context: contextOf(locale) });
  kept.set(key, body);
  return body;
}
