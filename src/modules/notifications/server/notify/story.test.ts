import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { context } from '#platform/perform.ts';
import { inbox, inboxChanges } from '../inbox/inbox.ts';
import { noticesDue, type Notice } from '../../contract.ts';
import { openStage } from '../testing/stage.ts';

/** A place of its own for each story, where two take part. */
async function open() {
  const stage = await openStage();
  await stage.sql(`update learning.step_version set questions = '["Who served you first?"]'`);
  /** An act of the neighbour, called as its forms do: by name. */
  async function acts(person: Person, name: string, input: object): Promise<string> {
    const useCase = stage.registry.useCases.get(name);
    assert.ok(useCase !== undefined, name);
    const out = (await stage.as(person).does(useCase, input)) as { post: string };
    await stage.drain();
    return out.post;
  }
  const [ann, ben] = [await stage.person('Ann'), await stage.person('Ben')];
  for (const person of [ann, ben])
    await acts(person, 'learning.enrol', { programme: stage.programmeId });
  return {
    ...{ stage, ann, ben, acts },
    answers: (person: Person, text: string) =>
      acts(person, 'learning.post_answer', {
        step: stage.stepId,
        parts: [text],
        clientId: randomUUID(),
      }),
    replies: (person: Person, post: string, body: string) =>
      acts(person, 'learning.post_reply', { post, body, clientId: randomUUID() }),
    notified: async (person: Person) =>
      (await stage.as(person).asks(inbox)).items.map((item) => [item.kind, ...item.people.names]),
    /** What an open tab of theirs fetches when it is woken, after these were done. */
    async changesFor(person: Person, act: () => Promise<unknown>) {
      const before = await stage.as(person).asks(inbox);
      await act();
      const { seq, items, gone } = await stage.as(person).asks(inboxChanges, { after: before.seq });
      const top = before.items[0]?.id;
      return {
        woken: seq > before.seq,
        isGone: top !== undefined && gone.includes(top),
        isBack: items.map((item) => [item.kind, ...item.people.names]),
      };
    },
  };
}

test('Ann comes first and waits; Ben comes, they reply to each other, and both are told', async () => {
  const { ann, ben, acts, answers, replies, notified } = await open();
  const hers = await answers(ann, 'My grandmother poured the first cup for everyone.');
  assert.deepEqual(await notified(ann), []);

  const his = await answers(ben, 'The caretaker of our school, every morning.');
  assert.deepEqual(await notified(ann), [['peer_came', 'Ben']]);

  await replies(ann, his, 'He must have known all of you by name.');
  assert.deepEqual(await notified(ann), [['programme_done'], ['peer_came', 'Ben']]);
  assert.deepEqual(await notified(ben), [['replied', 'Ann']]);

  await acts(ben, 'learning.heart', { post: hers });
  assert.deepEqual((await notified(ann))[0], ['hearted', 'Ben']);
});

test('Ben takes his reply back: it is in no inbox any more, and open tabs learn of it', async () => {
  const { ann, ben, acts, answers, replies, notified, changesFor } = await open();
  const hers = await answers(ann, 'My grandmother poured the first cup for everyone.');
  const his = await replies(ben, hers, 'It is a good thing to remember, @Ann.');
  assert.deepEqual(await notified(ann), [['replied', 'Ben']]);
  const changes = await changesFor(ann, () => acts(ben, 'learning.delete_post', { post: his }));
  assert.deepEqual(changes, { woken: true, isGone: true, isBack: [] });
  assert.deepEqual(await notified(ann), []);
});

test('A reply that is edited into something doubtful leaves the inbox, and returns when it is released', async () => {
  const { stage, ann, ben, acts, answers, replies, changesFor } = await open();
  const hers = await answers(ann, 'My grandmother poured the first cup for everyone.');
  const his = await replies(ben, hers, 'And the second cup?');
  const links = 'https://a.example https://b.example https://c.example';
  const input = { post: his, body: links, clientId: randomUUID() };
  const hidden = await changesFor(ann, () => acts(ben, 'learning.edit_post', input));
  assert.deepEqual(hidden, { woken: true, isGone: true, isBack: [] });

  const scope = { scope: stage.programmeId };
  const tomas = await stage.withDuty(await stage.person('Tomas'), 'moderator', scope);
  const shown = await changesFor(ann, () => acts(tomas, 'learning.release_post', { post: his }));
  assert.deepEqual(shown, { woken: true, isGone: false, isBack: [['replied', 'Ben']] });
});

test('an act that would have people told of what nobody declares fails', async () => {
  const { stage, ann } = await open();
  const id = randomUUID();
  const right = {
    ...{ kind: 'hearted', subject: { kind: 'learning.post', id }, thread: id, side: null },
    ...{ by: null, to: [ann.personaId], audience: { name: 'community.thread_followers', id } },
  };
  const { emit } = context(stage.deps, {} as Tx<never>, ann).ctx;
  emit(noticesDue(right));
  const wrong = (more: Partial<Notice>) => () => emit(noticesDue({ ...right, ...more }));
  assert.throws(wrong({ kind: 'harted' }), /"harted" is in the notificationKinds of nobody/);
  const subject = { kind: 'tea.cup', id };
  assert.throws(wrong({ subject }), /"tea\.cup" is in the subjects of nobody/);
  const gather = { kind: 'followed', subject, waiting: [] };
  assert.throws(wrong({ gather }), /"tea\.cup" is in the subjects of nobody/);
  const audience = { name: 'tea.guests', id };
  assert.throws(wrong({ audience }), /"tea\.guests" is in the audiences of nobody/);
  await assert.rejects(stage.happens(noticesDue({ ...right, subject })), /"tea\.cup"/);
});
