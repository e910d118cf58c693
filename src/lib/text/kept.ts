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

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number for each part: what they are called changes with the build. */
function numberOf(part: object): number {
  const number = numbers.get(part) ?? (last += 1);
  numbers.set(part, number);
  return number;
}

/**
 * A part of a page as HTML, rendered once for all who are shown the same: a post that two hundred people
 * read has three or four looks. The part sees nothing but its `props`, plain data that is the key together
 * with the language and the day (times are said by it): so no reader is shown what another was. What says
 * minutes ("ago") is no such part, nor is a form that sends words: its number would be everybody's.
 */
export function keptHtml<Props extends object>(
  part: Component<Props>,
  props: Props,
  locale: string,
): string {
  const day = Math.floor(Date.now() / DAY);
  const all = `${numberOf(part)} ${locale} ${day} ${JSON.stringify(props)}`;
  const key = hash('sha1', all, 'base64');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { body } = render(part as never, { props, context: contextOf(locale) } as never);
  if (body.includes('name="clientId"')) throw new Error('a form that sends words cannot be kept');
  kept.set(key, body);
  return body;
}
