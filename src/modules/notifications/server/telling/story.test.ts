import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { inbox } from '../inbox/inbox.ts';
import { openStage } from '../testing/stage.ts';

const stage = await openStage();
await stage.sql(`update learning.step_version set questions = '["Who served you first?"]'`);
const ann = await stage.person('Ann');
const ben = await stage.person('Ben');

/** An act of the neighbour, called as its forms do: by name. */
async function acts(person: Person, name: string, input: object): Promise<string> {
  const useCase = stage.register.useCases.get(name);
  assert.ok(useCase !== undefined, name);
  const out = (await stage.as(person).does(useCase, input)) as { post: string };
  await stage.drain();
  return out.post;
}
const answers = (person: Person, text: string) =>
  acts(person, 'learning.post_answer', {
    step: stage.stepId,
    parts: [text],
    clientId: randomUUID(),
  });
const replies = (person: Person, post: string, body: string) =>
  acts(person, 'learning.post_reply', { post, body, clientId: randomUUID() });

const told = async (person: Person) =>
  (await stage.as(person).asks(inbox)).items.map((item) => [item.kind, ...item.people.names]);

test('Ann comes first and waits; Ben comes, they reply to each other, and both are told', async () => {
  for (const person of [ann, ben]) await acts(person, 'learning.enrol', { programme: 'serve' });
  const hers = await answers(ann, 'My grandmother poured the first cup for everyone.');
  assert.deepEqual(await told(ann), []);

  const his = await answers(ben, 'The caretaker of our school, every morning.');
  assert.deepEqual(await told(ann), [['peer_came', 'Ben']]);

  await replies(ann, his, 'He must have known all of you by name.');
  assert.deepEqual(await told(ann), [['step_done'], ['peer_came', 'Ben']]);
  assert.deepEqual(await told(ben), [['replied', 'Ann']]);

  await acts(ben, 'learning.heart', { post: hers });
  assert.deepEqual((await told(ann))[0], ['hearted', 'Ben']);
});

test('Ben takes his answer back: it is in no inbox any more', async () => {
  const his = await replies(ben, await answersOf(ann), 'It is a good thing to remember, @Ann.');
  assert.deepEqual((await told(ann))[0], ['replied', 'Ben']);
  await acts(ben, 'learning.delete_post', { post: his });
  assert.notDeepEqual((await told(ann))[0], ['replied', 'Ben']);
});

async function answersOf(person: Person): Promise<string> {
  const [post] = await stage.sql<{ id: string }>(
    `select id from learning.post where author_id = $1 and counts = 'answer'`,
    [person.personaId],
  );
  return post?.id ?? '';
}
