import { expect, test } from 'vitest';
import { sql } from '#platform/db/sql.ts';
import type { AnyUseCase } from '#platform/use-case.ts';
import { closeThread, finishThread, reopenThread } from './close-thread.ts';
import { hidePosts } from './hide-posts.ts';
import { hideThread, showThread } from './hide-thread.ts';
import { moderationLog } from './log.ts';
import { featureThread, pinThread, unfeatureThread, unpinThread } from './mark-thread.ts';
import { mergeThread } from './merge-thread.ts';
import { movePosts } from './move-posts.ts';
import { moveThread } from './move-thread.ts';
import { splitThread } from './split-thread.ts';
import { openStage, why } from './testing/stage.ts';
import { undoAct } from './undo.ts';

const stage = await openStage();
const { ann, ben, mira, nights } = stage;
const thread = await stage.opens(ann, 'Somebody writes here just now');
const other = await stage.opens(ann, 'And here');
const post = await stage.replies(ann, thread.thread, 'Good evening.');
await stage.as(mira).does(pinThread, { thread: thread.thread });
const [pinned] = (await stage.as(mira).asks(moderationLog, {})).acts;
const one = { thread: thread.thread };
const acts: readonly (readonly [AnyUseCase, object])[] = [
  [closeThread, { ...one, ...why }],
  [finishThread, { ...one, as: 'finished' }],
  [reopenThread, { ...one, reason: why.reason }],
  [hideThread, { ...one, ...why }],
  [showThread, { ...one, reason: why.reason }],
  ...[pinThread, unpinThread, featureThread, unfeatureThread].map((act) => [act, one] as const),
  [moveThread, { ...one, space: nights.space, ...why }],
  [mergeThread, { ...one, into: other.thread, ...why }],
  [splitThread, { posts: [post], title: 'Apart', ...why }],
  [movePosts, { posts: [post], into: other.thread, ...why }],
  [hidePosts, { posts: [post], ...why }],
  [undoAct, { deed: pinned?.id, reason: why.reason }],
];

test.each(acts)(
  'whoever looks after nothing waits for nobody, and makes nobody wait: $0.name',
  async (act, input) => {
    await stage.db.begin(async (tx) => {
      await sql`select from community.thread where id in (${thread.thread}, ${other.thread}) for update`.execute(
        tx,
      );
      expect((await stage.as(ben).refused(act, input)).why).toBe('only_moderators');
    });
  },
  5_000,
);
