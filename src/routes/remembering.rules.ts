import type { UnreadView } from '#modules/notifications/contract.ts';

/** What a page of posts shows, and what of it for the first time, by their numbers; so many are told of at most. */
export type Showing = {
  place: string;
  shown: readonly { id: string; seq: number }[];
  unseen: readonly number[];
  most: number;
};

/**
 * The numbers of what somebody has seen now. A page that shows nothing new has none, unless something about it waits
 * in the inbox: what was told of a post that was seen before, a heart for instance, is read here too.
 */
export function toRemember(
  inbox: UnreadView | null,
  { place, shown, unseen, most }: Showing,
): number[] {
  const here = new Set([place, ...shown.map(({ id }) => id)]);
  const isAboutThis = inbox?.about === null || inbox?.about.some((id) => here.has(id));
  const told = isAboutThis ? shown.map(({ seq }) => seq) : [];
  return [...new Set([...unseen, ...told])].slice(0, most);
}
