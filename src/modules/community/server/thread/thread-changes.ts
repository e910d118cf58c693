import { changedRows, changesOf, MOST_CHANGES } from '#modules/posts/index.server.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { ThreadChangesInput, type ThreadChanges } from '../../thread.contract.ts';
import { threadPlace } from './place.sql.ts';
import { maySeeThread, moderates } from './thread.policy.ts';
import { threadView } from './thread.view.ts';

export const threadChanges = query()({
  name: 'community.thread_changes',
  about: 'What changed in a thread after a number: posts as its page shows them.',
  input: ThreadChangesInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor }, { thread, after }): Promise<ThreadChanges | undefined> {
    const place = await threadPlace(tx, actor, { thread });
    // What was merged away is another thread’s now.
    if (place?.threadId !== thread || !maySeeThread(actor, place)) return undefined;
    const reader = { actor, moderates: moderates(actor, place) };
    const since = { placeId: place.threadId, after, limit: MOST_CHANGES, isOpened: true };
    const rows = await changedRows(tx, reader, since);
    const changed = rows.filter(({ part }) => part === 'page');
    const view = threadView(
      actor,
      // What is one's own beside the posts is sent to nobody: others are sent the same.
      { ...place, follows: false, firstUnread: null, guidelinesRead: place.guidelinesVersion },
      rows.filter(({ part, isShown }) => part !== 'page' || isShown),
      { turned: { around: null, jump: null }, drafts: new Map(), traces: [], dates: [] },
    );
    return {
      ...view,
      until: rows[0]?.until ?? place.changed,
      ...changesOf(changed, place, { after, moderates: reader.moderates }),
      isOpeningChanged: rows.some((row) => row.part === 'opening' && row.changed > after),
    };
  },
});
