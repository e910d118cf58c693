import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { accounts, areBlocked } from '../../index.server.ts';
import { block, blocks, unblock } from './block.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam' });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const teen = await cast.person('Tess', { side: 'teen' });
const hidden = async (who: Person) =>
  cast.sql('select persona_id, hidden_id from accounts.pub_block where persona_id = $1', [
    who.personaId,
  ]);

test('Dora blocks Elif: both are out of sight, she alone has her on her list, and twice is once', async () => {
  const [dora, elif] = [await cast.person('Dora'), await cast.person('Elif')];
  await cast.as(dora).does(block, { person: elif.personaId });
  await cast.as(dora).does(block, { person: elif.personaId });
  expect((await cast.as(dora).asks(blocks)).blocks.map(({ name }) => name)).toEqual(['Elif']);
  expect((await cast.as(elif).asks(blocks)).blocks).toEqual([]);
  for (const who of [dora, elif]) expect(await hidden(who)).toHaveLength(1);

  // Elif, who knows nothing of it, blocks her too; when Dora takes hers back they stay apart.
  await cast.as(elif).does(block, { person: dora.personaId });
  expect(await hidden(dora)).toHaveLength(1);
  await cast.as(dora).does(unblock, { person: elif.personaId });
  expect(await hidden(dora)).toHaveLength(1);
  expect(await areBlocked(cast.db.as(), dora.accountId, elif.accountId)).toBe(true);
  expect((await cast.as(dora).refused(unblock, { person: elif.personaId })).code).toBe('not_found');
  await cast.as(elif).does(unblock, { person: dora.personaId });
  for (const who of [dora, elif]) expect(await hidden(who)).toEqual([]);
  expect(await areBlocked(cast.db.as(), elif.accountId, dora.accountId)).toBe(false);
});

test('nobody blocks oneself, also not under another name; for matching, accounts count', async () => {
  expect((await cast.as(ann).refused(block, { person: ann.personaId })).code).toBe('not_found');
  const listener = randomUUID();
  await cast.sql(
    `insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at)
     values ($1, $2, 'listener', 'Lantern', 'lantern', 'adult', now())`,
    [listener, ann.accountId],
  );
  expect((await cast.as(ann).refused(block, { person: listener })).code).toBe('not_found');
  await cast.as(ben).does(block, { person: listener });
  expect(await areBlocked(cast.db.as(), ann.accountId, ben.accountId)).toBe(true);
  expect(await hidden(ben)).not.toContainEqual({
    persona_id: ben.personaId,
    hidden_id: ann.personaId,
  });
});

test('who is on the other side, or nowhere, is not found; guests are asked to sign in', async () => {
  for (const persona of [teen.personaId, randomUUID()]) {
    expect((await cast.as(ann).refused(block, { person: persona })).code).toBe('not_found');
    expect((await cast.as(ann).refused(unblock, { person: persona })).code).toBe('not_found');
  }
  expect((await cast.as(cast.guest).refused(block, { person: ann.personaId })).code).toBe(
    'unauthenticated',
  );
  expect((await cast.as(cast.guest).refused(blocks)).code).toBe('unauthenticated');
  expect(accounts.useCases).toContain(block);
});
