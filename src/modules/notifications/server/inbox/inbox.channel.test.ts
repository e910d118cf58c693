import assert from 'node:assert/strict';
import { test } from 'vitest';
import { openLivePlace } from '#platform/live/testing/live-place.ts';
import { provesChannel } from '#platform/live/testing/proves-channel.ts';
import { subjectsChanged, type InboxView } from '../../contract.ts';
import { muteThread, unmuteThread } from '../settings/mute.ts';
import { openStage } from '../testing/stage.ts';
import { inbox, inboxChanges } from './inbox.ts';
import { inboxChannel } from './inbox.channel.ts';
import { markAllRead, markRead } from './mark-read.ts';

const stage = await openStage();
const ann = await stage.person('Ann');
const ben = await stage.person('Ben');
const chidi = await stage.person('Chidi');

const inboxOf = (person: typeof ann, input = {}) => stage.as(person).asks(inbox, input);

function applied(state: InboxView, delta: InboxView): InboxView {
  const changed = new Set([...delta.items.map((item) => item.id), ...delta.gone]);
  const items = [...state.items.filter((item) => !changed.has(item.id)), ...delta.items];
  return { ...delta, gone: [], items: items.sort((one, other) => other.seq - one.seq) };
}

test('snapshot before + news = snapshot after: told, gathered, read, muted, gone', async () => {
  const iris = await stage.person('Iris');
  const postId = await stage.post(iris);
  const { does } = stage.as(iris);
  let reply = '';
  const live = await openLivePlace(stage, [inboxChannel]);
  await provesChannel<InboxView, InboxView>(live, inboxChannel, {
    ...{ reader: iris, key: '' },
    snapshot: () => inboxOf(iris),
    applied,
    acts: {
      told: async () => (reply = await stage.replied(ben, iris)),
      'a heart': () => stage.hearted(ann, iris, postId),
      'told again': () => stage.replied(chidi, iris),
      gathered: () => stage.hearted(ben, iris, postId),
      'one read': async () => does(markRead, { id: (await inboxOf(iris)).items[0]?.id }),
      'told of what was read': () => stage.hearted(chidi, iris, postId),
      'a thread read': () => does(markRead, { thread: stage.stepId }),
      muted: () => does(muteThread, { thread: stage.stepId }),
      'heard again': () => does(unmuteThread, { thread: stage.stepId }),
      'told after that': () => stage.replied(chidi, iris),
      'all read': () => does(markAllRead, {}),
      gone: async () => {
        await stage.hides(reply, 'It named somebody.');
        await stage.happens(subjectsChanged(reply));
      },
    },
  });
});

test('who was away too long, or comes from another time, is told to begin anew', async () => {
  const hana = await stage.person('Hana');
  assert.equal((await stage.as(hana).asks(inboxChanges, { after: 9_999 })).isStale, true);
  await stage.sql(
    `insert into notifications.item (id, persona_id, seq, changed, kind, subject_kind, subject_id, thread_id, at)
     select gen_random_uuid(), $1, n, n, 'step_done', 'learning.step', $2, $2, now() from generate_series(1000, 1100) n`,
    [hana.personaId, stage.stepId],
  );
  await stage.sql(`update notifications.reader set last_seq = 1100 where persona_id = $1`, [
    hana.personaId,
  ]);
  const view = await stage.as(hana).asks(inboxChanges, { after: 999 });
  assert.deepEqual([view.isStale, view.items], [true, []]);
  assert.equal(view.unread, 50);
});

test('two things at the same moment get two numbers, and none is skipped', async () => {
  const jo = await stage.person('Jo');
  await Promise.all(Array.from({ length: 12 }, () => stage.replied(ben, jo)));
  const seqs = (await inboxOf(jo)).items.map((item) => item.seq).sort((a, b) => a - b);
  assert.deepEqual(
    seqs,
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
});
