import type { Translate } from '#lib/text/index.ts';
import type { ChoosableView, ModeratedPost } from '../../moderation.contract.ts';

/** An act of looking after, as data; its words are `tend.<name>`, `tend.<name>_do` and maybe `_hint`. */
export type ModerationAct = {
  name: string;
  /** The use case that a refusal names. */
  useCase: string;
  /** What it is about, sent along. */
  about: Record<string, string>;
  /** Asks for the rule that it is about. */
  rule?: boolean;
  /** Asks for a reason, and says who reads it; acts without one are done with one press. */
  reason?: 'hint' | 'back' | 'log';
  kind?: 'danger' | 'quiet';
  /** Asked for: it stands open. */
  isOpen?: boolean;
  /** What will happen, where it is more than `_hint` says of all. */
  hint?: string;
  /** A box to be ticked where it needs to be meant. */
  meant?: { name: string; label: string };
  /** What else is asked; needed, unless it is said to be optional. */
  also?: {
    name: string;
    label: string;
    maxlength?: number;
    optional?: true;
    options?: { value: string; text: string }[];
  }[];
};

/** What may be done with a post, wherever it stands. `called`: what hiding is called there. */
export function actsOn(
  module: string,
  { id, seen, can }: Pick<ModeratedPost, 'id' | 'seen' | 'can'>,
  called = 'hide_post',
): ModerationAct[] {
  const post = { post: id };
  const acts = {
    release: { about: { post: id, seen } },
    hide: { about: post, rule: true, reason: 'hint', kind: 'danger' },
    restore: { about: post, reason: 'back' },
  } as const;
  return (['release', 'hide', 'restore'] as const)
    .filter((name) => can[name] === true)
    .map((name) => ({
      name,
      useCase: `${module}.${name === 'hide' ? called : `${name}_post`}`,
      ...acts[name],
    }));
}

/** Hiding several posts at once, wherever they stand. */
export const hidingOf = (
  t: Translate,
  module: string,
  chosen: readonly Pick<ChoosableView, 'id'>[],
): ModerationAct => ({
  ...{ name: 'hide_posts', useCase: `${module}.hide_posts` },
  ...{ about: { posts: chosen.map(({ id }) => id).join(',') }, rule: true, reason: 'hint' },
  ...{ kind: 'danger', hint: t('several.hide_hint', { chosen: chosen.length }) },
});
