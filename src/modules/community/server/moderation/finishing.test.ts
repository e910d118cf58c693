import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { finishOwnThread, resumeOwnThread } from '../thread/finish-thread.ts';
import { postReply } from '../thread/post-reply.ts';
import { closeThread, finishThread, reopenThread } from './close-thread.ts';
import { moderationLog } from './log.ts';
import { openStage, why, type Stage } from './testing/stage.ts';
import { undoAct } from './undo.ts';

let stage: Stage;
let ann: Person, ben: Person, mira: Person;

beforeAll(async () => {
  stage = await openStage();
  ({ ann, ben, mira } = stage);
});

const reason = 'It goes on.';
const later = () => stage.at(new Date(stage.deps.now().getTime() + 60_000));
const replies = async (who: Person, thread: string) =>
  (await stage.as(who).refused(postReply, { thread, body: 'And?', clientId: crypto.randomUUID() }))
    .why;
const told = async (who: Person) => {
  await stage.drain();
  const inbox = stage.registry.queries.get('notifications.inbox') ?? expect.fail('no inbox');
  const { items } = (await stage.as(who).asks(inbox, {})) as {
    items: { act: string | null; reason: string | null }[];
  };
  return items;
};

test('Mira closes a conversation that came to its end: it says so, those who wrote are told, and it is nobody’s reproach', async () => {
  const thread = await stage.opens(ann, 'How it went');
  await stage.replies(ben, thread.thread, 'Well, in the end');
  const words = 'Thank you all for this evening.';
  await stage.as(mira).does(finishThread, { thread: thread.thread, as: 'finished', words });
  const view = await stage.reads(stage.guest, thread);
  expect(view.ended).toEqual({ as: 'finished', words, byOpener: false });
  expect(await replies(ben, thread.thread)).toBe('thread_finished');
  expect((await told(ben))[0]).toMatchObject({ act: 'finish', reason: words });
  for (const who of [ann, ben])
    expect((await stage.as(who).asks(decisionsAboutMe, {})).decisions).toEqual([]);
  const done = (await stage.as(mira).asks(moderationLog, {})).acts[0];
  expect(done).toMatchObject({ act: 'finish', reason: words, can: { undo: true } });

  later();
  await stage.as(mira).does(undoAct, { deed: done?.id, reason });
  expect(await stage.reads(ben, thread)).toMatchObject({ closedAt: null, ended: null });
  expect((await told(ben))[0]).toMatchObject({ act: 'undo_finish' });
  expect((await stage.as(ben).asks(decisionsAboutMe, {})).decisions).toEqual([]);
  later();
  const undone = (await stage.as(mira).asks(moderationLog, {})).acts[0];
  await stage.as(mira).does(undoAct, { deed: undone?.id, reason });
  expect((await stage.reads(ben, thread)).ended).toMatchObject({ as: 'finished', words });
});

test('Ann ends what she began, with her name or without, and lets it go on; nobody else does', async () => {
  const thread = await stage.opens(ann, 'Does it help?', { kind: 'question', anonymous: true });
  const { thread: id } = { thread: thread.thread };
  expect((await stage.as(ben).refused(finishOwnThread, { thread: id })).why).toBe(
    'only_who_opened',
  );
  expect((await stage.as(ann).refused(resumeOwnThread, { thread: id })).why).toBe('not_closed');
  await stage.as(ann).does(finishOwnThread, { thread: id });
  const view = await stage.reads(ben, thread);
  expect(view.ended).toEqual({ as: 'answered', words: '', byOpener: true });
  expect([view.can.finish, view.can.resume]).toEqual(['only_who_opened', 'only_who_opened']);
  expect(await replies(ann, id)).toBe('thread_finished');
  // What she did stands in no log: she has no name there.
  expect((await stage.as(mira).asks(moderationLog, {})).acts[0]?.place?.title).not.toBe(
    'Does it help?',
  );
  const { can } = await stage.reads(ann, thread);
  expect([can.finish, can.resume]).toEqual(['already_closed', true]);
  await stage.as(ann).does(resumeOwnThread, { thread: id });
  expect((await stage.reads(ben, thread)).closedAt).toBeNull();
  // One who looks after it lets it go on, too.
  await stage.as(ann).does(finishOwnThread, { thread: id });
  await stage.as(mira).does(reopenThread, { thread: id, reason });
  expect((await stage.reads(ben, thread)).can.reply).toBe(true);
});

test('what Mira undoes leaves nothing behind: open, or ended as it was, by whom and since when', async () => {
  const thread = await stage.opens(ann, 'Will it pass?', { kind: 'question' });
  const kept = async () =>
    (
      await stage.sql(
        'select closed_at, closed_as, closed_words, closed_by_opener from community.thread where id = $1',
        [thread.thread],
      )
    )[0];
  const undoes = async () => {
    later();
    const [last] = (await stage.as(mira).asks(moderationLog, {})).acts;
    await stage.as(mira).does(undoAct, { deed: last?.id, reason });
  };
  const open = await kept();
  const words = 'It did.';
  await stage.as(mira).does(finishThread, { thread: thread.thread, as: 'answered', words });
  const finished = await kept();
  await undoes();
  expect(await kept(), 'as before it was ended').toEqual(open);
  await undoes();
  expect(await kept(), 'ended again as it was').toEqual(finished);
  await undoes();
  // Ann ended it herself; that Mira opened it was a slip.
  later();
  await stage.as(ann).does(finishOwnThread, { thread: thread.thread });
  const hers = await kept();
  expect(hers).toMatchObject({ closed_as: 'answered', closed_words: '', closed_by_opener: true });
  later();
  await stage.as(mira).does(reopenThread, { thread: thread.thread, reason });
  expect(await kept()).toEqual(open);
  await undoes();
  expect(await kept()).toEqual(hers);
  expect((await stage.reads(ann, thread)).can.resume, 'it is hers to open again').toBe(true);
  await undoes();
  // Closed for a rule it is not ended, whatever it was before.
  later();
  await stage.as(mira).does(closeThread, { thread: thread.thread, ...why });
  const closed = await kept();
  await undoes();
  expect(await kept()).toEqual(open);
  await stage.as(ann).does(finishOwnThread, { thread: thread.thread });
  await stage.as(ann).does(resumeOwnThread, { thread: thread.thread });
  expect(await kept()).toEqual(open);
  await undoes();
  expect(await kept(), 'closed again for the rule, not as Ann had ended it').toEqual(closed);
});

test('what others closed, she does not open; a rule is said as a rule, also where it had ended before', async () => {
  const thread = await stage.opens(ann, 'Too loud');
  await stage.as(ann).does(finishOwnThread, { thread: thread.thread });
  await stage.as(ann).does(resumeOwnThread, { thread: thread.thread });
  await stage.as(mira).does(closeThread, { thread: thread.thread, ...why });
  expect((await stage.reads(ben, thread)).ended).toBeNull();
  expect(await replies(ben, thread.thread)).toBe('thread_closed');
  expect((await stage.as(ann).refused(resumeOwnThread, { thread: thread.thread })).why).toBe(
    'others_closed_it',
  );
  expect((await stage.as(ann).refused(finishOwnThread, { thread: thread.thread })).why).toBe(
    'already_closed',
  );
  const { says } = (await stage.as(ann).asks(decisionsAboutMe, {})).decisions[0] ?? {};
  expect(says).toBe('log.act.close');
  const missing = await stage.as(mira).refused(finishThread, { thread: thread.thread, as: 'gone' });
  expect(missing.fields).toEqual({ as: 'ending_missing' });
});
