import type { Translate } from '#lib/text/index.ts';
import type { Address, Saying } from '#modules/posts/ui/index.ts';
import type { DiscussionView } from '../../discussion.contract.ts';
import { myProgrammePath, stepPath } from '../paths.ts';
import { isAsked } from '../step/asked.ts';

/** What was recognised of what was just sent, in calm sentences; null when nothing was. */
export function recognised(
  t: Translate,
  view: Pick<
    DiscussionView,
    'mine' | 'requires' | 'nextStep' | 'finished' | 'programme' | 'stands' | 'setAside'
  >,
  { done, said }: Pick<Address, 'done' | 'said'>,
): Saying | null {
  if (done === null) return null;
  const { mine, requires, nextStep, finished, programme } = view;
  const isDone = mine?.enrolled === true && mine.state === 'completed';
  const did = t(`post.done_${done}`);
  const plain = (title: string, ...sentences: string[]): Saying => {
    return { kind: 'calm', title, sentences };
  };
  const counted = (title: string, ...sentences: string[]): Saying => {
    if (!isDone) return plain(title, ...sentences);
    const go = finished
      ? { href: myProgrammePath(programme.slug), text: t('mine.look_back') }
      : nextStep && {
          href: stepPath(programme.slug, nextStep),
          text: t('learn.next_step', { title: nextStep.title }),
        };
    return { kind: 'done', title, sentences, ...(go && { next: go }) };
  };
  if (done === 'delete') return plain(did, t('discussion.done_stays'));
  const post = mine?.posts.find(({ id }) => id === said);
  if (post?.state === 'held') return plain(did, t('post.held_mine'));
  const asked = isAsked(view) && (requires.answer || requires.repliesToPeers > 0);
  if (mine === null || !mine.enrolled || !asked || post === undefined) return plain(did);
  const { counts, because } = post.counted;
  if (counts === 'nothing')
    return counted(did, t('discussion.not_counted'), t.of('because', because ?? 'other'));
  const name = post.toName ?? t('ui.somebody_who_left');
  const what = counts === 'reply' && done !== 'restore' ? t('discussion.counts', { name }) : did;
  // The end is come to once: by the post that did the step, and not by what is said there afterwards.
  const isLast =
    finished && mine.completedAt !== null && post.at.getTime() === mine.completedAt.getTime();
  if (isLast && ['answer', 'reply'].includes(done))
    return counted(
      t('learn.programme_done_title'),
      what,
      t('discussion.then_finished', { programme: programme.title }),
    );
  return counted(what, whatNext(t, mine));
}

/** What is missing still, or that nothing is. */
export function whatNext(t: Translate, mine: NonNullable<DiscussionView['mine']>): string {
  switch (mine.state) {
    case 'completed':
      return t('discussion.then_done');
    case 'waiting_for_peer':
      return t('discussion.then_waits');
    case 'reply_to_a_peer':
      return t('discussion.then_reply', { count: mine.missing.replies });
    case 'answer_missing':
    case 'not_started':
      return t('discussion.then_answer');
  }
}

type Item = { done: boolean; text: string; href?: string | undefined };

/** The quiet strip: what one has done here, and what is asked for still. */
export function progressItems(
  t: Translate,
  { mine, myAnswer, requires, questions }: DiscussionView,
  toReplyTo: string,
): Item[] {
  if (mine === null || !mine.enrolled) return [];
  const items: Item[] = [];
  const { missing } = mine;
  if (requires.answer)
    items.push({
      done: !missing.answer,
      text: missing.answer
        ? t('discussion.to_answer', { count: questions.length })
        : t('discussion.answered'),
      href: missing.answer ? '#answer' : myAnswer ? `#p-${myAnswer.id}` : undefined,
    });
  if (requires.repliesToPeers > 0)
    items.push(...replyItems(t, mine, toReplyTo, requires.minReplyWords));
  return items;
}

function replyItems(
  t: Translate,
  { posts, missing, state }: NonNullable<DiscussionView['mine']>,
  toReplyTo: string,
  words: number,
): Item[] {
  const replies = posts.filter(
    ({ counted, state }) => counted.counts === 'reply' && state === 'shown',
  );
  const names = [...new Set(replies.map(({ toName }) => toName ?? t('ui.somebody_who_left')))];
  const items: Item[] = [];
  if (names.length > 0) {
    const said = { names: t.list(names.slice(0, 4)), count: names.length };
    const href = `#p-${replies.at(-1)?.id ?? ''}`;
    items.push({ done: true, text: t('discussion.replied_to', said), href });
  } else if (missing.replies === 0) items.push({ done: true, text: t('discussion.replied') });
  if (missing.replies > 0) {
    const more = names.length > 0 ? 'discussion.to_reply_more' : 'discussion.to_reply';
    items.push(
      state === 'waiting_for_peer'
        ? { done: false, text: t('discussion.waits') }
        : { done: false, text: t(more, { count: missing.replies }), href: toReplyTo },
    );
    if (words > 0) items.push({ done: false, text: t('discussion.reply_words', { count: words }) });
  }
  return items;
}
