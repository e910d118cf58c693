import type { Translate } from '#lib/text/index.ts';
import type { DiscussionView } from '../../discussion.contract.ts';
import type { Address } from './state.ts';

type Recognition = { title: string; sentences: string[]; isDone: boolean };

/** What was recognised of what was just sent, in calm sentences; null when nothing was. */
export function recognised(
  t: Translate,
  { mine, requires }: Pick<DiscussionView, 'mine' | 'requires'>,
  { done, said }: Pick<Address, 'done' | 'said'>,
): Recognition | null {
  if (done === null) return null;
  const isDone = mine?.enrolled === true && mine.state === 'completed';
  const plain = (title: string, ...sentences: string[]) => ({ title, sentences, isDone: false });
  if (done === 'delete') return plain(t('discussion.said_delete'), t('discussion.done_stays'));
  if (done === 'remove') return plain(t('discussion.said_remove'));
  if (done === 'release') return plain(t('discussion.said_release'));
  const post = mine?.posts.find(({ id }) => id === said);
  if (post?.state === 'held') return plain(t(`discussion.said_${done}`), t('discussion.said_held'));
  const asked = requires.answer || requires.repliesToPeers > 0;
  if (mine === null || !mine.enrolled || !asked || post === undefined)
    return plain(t(`discussion.said_${done}`));
  const { counts, because } = post.counted;
  if (counts === 'nothing') {
    const why = t.of('because', because ?? 'other');
    return { ...plain(t(`discussion.said_${done}`), t('discussion.not_counted'), why), isDone };
  }
  const name = post.toName ?? t('ui.somebody_who_left');
  const title =
    counts === 'reply' ? t('discussion.counts', { name }) : t(`discussion.said_${done}`);
  return { title, sentences: [whatNext(t, mine)], isDone };
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
    items.push(
      missing.answer
        ? {
            done: false,
            text: t('discussion.to_answer', { count: questions.length }),
            href: '#answer',
          }
        : {
            done: true,
            text: t('discussion.answered'),
            href: myAnswer ? `#p-${myAnswer.id}` : undefined,
          },
    );
  if (requires.repliesToPeers > 0) items.push(...replyItems(t, mine, toReplyTo));
  return items;
}

function replyItems(
  t: Translate,
  { posts, missing, state }: NonNullable<DiscussionView['mine']>,
  toReplyTo: string,
): Item[] {
  const replies = posts.filter(
    ({ counted, state }) => counted.counts === 'reply' && state === 'shown',
  );
  const names = [...new Set(replies.map(({ toName }) => toName ?? t('ui.somebody_who_left')))];
  const items: Item[] = [];
  if (names.length > 0) {
    const href = `#p-${replies.at(-1)?.id ?? ''}`;
    const text = t('discussion.replied_to', {
      names: t.list(names.slice(0, 4)),
      count: names.length,
    });
    items.push({ done: true, text, href });
  } else if (missing.replies === 0) items.push({ done: true, text: t('discussion.replied') });
  if (missing.replies > 0) {
    const count = missing.replies;
    const isWaiting = state === 'waiting_for_peer';
    const text = isWaiting
      ? t('discussion.waits')
      : names.length > 0
        ? t('discussion.to_reply_more', { count })
        : t('discussion.to_reply', { count });
    items.push({ done: false, text, href: isWaiting ? undefined : toReplyTo });
  }
  return items;
}
