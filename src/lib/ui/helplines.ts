import { getContext, setContext } from 'svelte';
import type { HelplineView, Way } from '#modules/safety/helplines.contract.ts';

const key = Symbol('helplines');

/** Gives the components below the lines of help for this reader. */
export const setHelplines = (lines: readonly HelplineView[]): readonly HelplineView[] =>
  setContext(key, lines);

/** The lines of help for this reader; none apart from a page. */
export const useHelplines = (): readonly HelplineView[] =>
  getContext<readonly HelplineView[] | undefined>(key) ?? [];

/** Where a way of reaching a line leads. */
export function hrefOf({ kind, at }: Way): string {
  if (kind === 'chat') return at;
  return `${kind === 'text' ? 'sms' : 'tel'}:${at.replace(/[ -]/g, '')}`;
}

/** How it is shown: a number as it was written, of an address its host. */
export const shownOf = ({ kind, at }: Way): string =>
  kind === 'chat' ? (URL.parse(at)?.host ?? at) : at;
