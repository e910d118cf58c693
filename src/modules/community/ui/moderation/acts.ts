import type { Translate } from '#lib/text/index.ts';
import type { ModerationAct } from '#modules/posts/ui/index.ts';
import type { ModerationView } from '../../moderation.contract.ts';

/** What a thread adds to what may be done with a post. */
export function actsInThread(
  t: Translate,
  { id, can }: NonNullable<ModerationView['post']>,
): ModerationAct[] {
  const title = { name: 'title', label: t('tend.split_title'), maxlength: 150 };
  const acts: ModerationAct[] = [];
  if (can.split === true)
    acts.push({ ...act('split', { posts: id }), useCase: 'community.split_thread', also: title });
  if (can.reveal === true)
    acts.push({ ...act('reveal', { post: id }), useCase: 'community.reveal_author' });
  return acts;
}

/** What sets a thread apart; done with one press. */
export const marksOf = ({ thread }: ModerationView): ModerationAct[] =>
  [
    thread.pinnedAt === null ? 'pin' : 'unpin',
    thread.featuredAt === null ? 'feature' : 'unfeature',
  ].map((name) => ({ name, useCase: ofThread(name), about: { thread: thread.id }, kind: 'quiet' }));

export function actsOnThread(
  t: Translate,
  { thread, spaces, can }: ModerationView,
): ModerationAct[] {
  const acts: ModerationAct[] = [];
  const add = (name: string, more?: Partial<ModerationAct>) =>
    acts.push({ ...act(name, { thread: thread.id }), ...more });
  if (can.close === true) add('close', { rule: true });
  if (can.reopen === true) add('reopen');
  const options = spaces.map(({ id, title }) => ({ value: id, text: title }));
  if (options.length > 0)
    add('move', { rule: true, also: { name: 'space', label: t('tend.move_to'), options } });
  const into = { name: 'into', label: t('tend.merge_into'), maxlength: 500 };
  add('merge', { also: { ...into, inputmode: 'url' } });
  return acts;
}

const ofThread = (name: string): string => `community.${name}_thread`;
const act = (name: string, about: Record<string, string>): ModerationAct => ({
  ...{ name, about, useCase: ofThread(name) },
  reason: 'log',
});
