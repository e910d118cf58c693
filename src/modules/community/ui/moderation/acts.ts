import type { Translate } from '#lib/text/index.ts';
import { hidingOf, type ModerationAct } from '#modules/posts/ui/index.ts';
import { endings } from '../../thread.contract.ts';
import type { ActView, ModerationView, TargetView } from '../../moderation.contract.ts';
import type { ChoosingView } from '../../choosing.contract.ts';

/** What a thread adds to what may be done with a post. */
export function actsInThread(
  t: Translate,
  { id, can }: NonNullable<ModerationView['post']>,
): ModerationAct[] {
  const title = { name: 'title', label: t('tend.split_title'), maxlength: 150 };
  const acts: ModerationAct[] = [];
  if (can.split === true) acts.push({ ...act('split', { posts: id }), rule: true, also: [title] });
  if (can.reveal === true)
    acts.push({ ...act('reveal', { post: id }), useCase: 'community.reveal_author' });
  return acts;
}

/** What sets a thread apart, or does no longer; done with one press. */
export const marksOf = ({ thread, can }: ModerationView): ModerationAct[] =>
  [
    thread.pinnedAt === null ? can.mark === true && 'pin' : 'unpin',
    thread.featuredAt === null ? can.mark === true && 'feature' : 'unfeature',
  ]
    .filter((name) => name !== false)
    .map((name) => ({
      name,
      useCase: ofThread(name),
      about: { thread: thread.id },
      kind: 'quiet',
    }));

/** What goes out of sight with the first post, and what stays. */
export function hideHintOf(t: Translate, { post, thread }: ModerationView): string | undefined {
  if (post?.isOpening !== true) return undefined;
  return t(thread.replies > 0 ? 'tend.hide_first' : 'tend.hide_only', { count: thread.replies });
}

/** Who reads in a space, in few words. */
export const readersOf = (t: Translate, { reads, readDuties, badges }: Readers): string =>
  reads === 'holders' && readDuties.length + badges.length > 0
    ? t.list([...readDuties.map((duty) => t.of('duty', duty)), ...badges])
    : t(`tend.reads_${reads}`);
type Readers = ModerationView['readers'];

/** Whether others would read it there. */
const sightOf = ({ opens, closes }: { opens: boolean; closes: boolean }) => {
  if (opens) return closes ? 'others' : 'opens';
  return closes ? 'closes' : 'option';
};

export function actsOnThread(
  t: Translate,
  { thread, spaces, target, can }: ModerationView,
): ModerationAct[] {
  const acts: ModerationAct[] = [];
  const add = (name: string, more?: Partial<ModerationAct>) =>
    acts.push({ ...act(name, { thread: thread.id }), ...more });
  if (can.close === true) {
    acts.push(finishing(t, thread.id));
    add('close', { rule: true });
  }
  if (can.reopen === true) add('reopen');
  const counts = { posts: thread.posts, writers: thread.writers, unseen: thread.unseen };
  const meant = meantFor(t);
  const options = optionsOf(t, spaces);
  if (options.length > 0)
    add('move', {
      rule: true,
      hint: t('tend.move_hint', counts),
      also: [
        {
          ...{ name: 'space', label: t('tend.move_to') },
          options: [{ value: '', text: t('tend.rule_choose') }, ...options],
        },
      ],
      ...(spaces.some(({ opens }) => opens) && { meant }),
    });
  if (can.hide === true) {
    const found = target?.found;
    if (found)
      add('merge', {
        about: { thread: thread.id, into: found.id },
        ...{ rule: true, isOpen: true },
        hint: `${staysOf(t, found)} ${t('tend.merge_hint', counts)}`,
        ...(found.space.opens && { meant }),
      });
    add('hide_thread', {
      useCase: 'community.hide_thread',
      ...{ rule: true, kind: 'danger', hint: t('tend.hide_thread_hint', counts) },
    });
  }
  if (can.show === true) add('show_thread', { useCase: 'community.show_thread' });
  return acts;
}

/** Spaces to choose from, with who reads there. */
const optionsOf = (t: Translate, spaces: ModerationView['spaces']) =>
  spaces.map((space) => ({
    value: space.id,
    text: t(`tend.space_${sightOf(space)}`, { space: space.title, readers: readersOf(t, space) }),
  }));

const meantFor = (t: Translate) => ({ name: 'moreRead', label: t('tend.more_read') });

/** Which thread stays, and who reads there. */
function staysOf(t: Translate, { title, space }: TargetView): string {
  const sight = sightOf(space);
  const names = { title: title || t('thread.no_title'), space: space.title };
  const stays = t('tend.merge_stays', { ...names, readers: readersOf(t, space) });
  if (sight === 'option') return stays;
  const who = t(`tend.merge_${sight}`);
  return `${stays} ${who}`;
}

/** What may be done with several posts of a thread. */
export function actsOnChosen(
  t: Translate,
  { chosen, going, spaces, target, can }: ChoosingView,
): ModerationAct[] {
  const about = { posts: chosen.map(({ id }) => id).join(',') };
  const acts: ModerationAct[] = [];
  const counts = { below: going - chosen.length };
  const meant = meantFor(t);
  if (can.hide === true) acts.push(hidingOf(t, 'community', chosen));
  if (can.split === true)
    acts.push({
      ...{
        ...act('split_posts', about),
        useCase: ofThread('split'),
        rule: true,
        hint: t('several.split_hint', counts),
      },
      also: [
        { name: 'title', label: t('tend.split_title'), maxlength: 150 },
        {
          ...{ name: 'space', label: t('several.split_space'), optional: true },
          options: [{ value: '', text: t('several.split_here') }, ...optionsOf(t, spaces)],
        },
      ],
      ...(spaces.some(({ opens }) => opens) && { meant }),
    });
  const found = target?.found;
  if (can.move === true && found)
    acts.push({
      ...{ ...act('move_posts', { ...about, into: found.id }), useCase: 'community.move_posts' },
      ...{ rule: true, isOpen: true },
      hint: `${staysOf(t, found)} ${t('several.move_hint', counts)}`,
      ...(found.space.opens && { meant }),
    });
  return acts;
}

/** That it came to its end: no rule, and no reason that anybody has to give. */
const finishing = (t: Translate, thread: string): ModerationAct => ({
  ...{ name: 'finish', useCase: ofThread('finish'), about: { thread } },
  also: [
    {
      ...{ name: 'as', label: t('tend.finish_as') },
      options: endings.map((value) => ({ value, text: t(`thread.ended_${value}`) })),
    },
    { name: 'words', label: t('tend.finish_words'), maxlength: 200, optional: true },
  ],
});

const ofThread = (name: string): string => `community.${name}_thread`;
const act = (name: string, about: Record<string, string>): ModerationAct => ({
  ...{ name, about, useCase: ofThread(name) },
  reason: 'log',
});

/** What an act of the log did, in a few words. */
export function doneIn(t: Translate, act: ActView): string {
  if (act.act === 'undo')
    return t('log.act.undo', { what: act.undid ? t(`log.undone.${act.undid}`) : '' });
  const named = (place: string | null) =>
    place === null ? t('trace.elsewhere') : t('log.called', { title: place });
  return t(`log.act.${act.act}`, {
    ...{ from: named(act.from), to: named(act.to), count: act.count ?? 1 },
  });
}
