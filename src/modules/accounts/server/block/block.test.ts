import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { areBlocked, accounts } from '../../index.server.ts';
import { block, unblock } from './block.ts';
import { blocks } from './blocks.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam' });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const teen = await cast.person('Tess', { side: 'teen' });
const hidden = async () =>
  cast.sql('select persona_id, hidden_id from accounts.pub_block order by 1, 2');

test('Ann blocks Ben: both are out of sight, she alone has him on her list, and twice is once', async () => {
  await cast.as(ann).does(block, { persona: ben.personaId });
  await cast.as(ann).does(block, { persona: ben.personaId });
  expect((await cast.as(ann).asks(blocks)).blocks.map(({ name }) => name)).toEqual(['Ben']);
  expect((await cast.as(ben).asks(blocks)).blocks).toEqual([]);
  expect(await hidden()).toHaveLength(2);
});

test('Ben, who knows nothing of it, blocks her too; when Ann takes hers back they stay apart', async () => {
  await cast.as(ben).does(block, { persona: ann.personaId });
  expect(await hidden()).toHaveLength(2);
  await cast.as(ann).does(unblock, { persona: ben.personaId });
  expect(await hidden()).toHaveLength(2);
  expect(await areBlocked(cast.db.as(), ann.accountId, ben.accountId)).toBe(true);
  expect((await cast.as(ann).refused(unblock, { persona: ben.personaId })).code).toBe('not_found');
  await cast.as(ben).does(unblock, { persona: ann.personaId });
  expect(await hidden()).toEqual([]);
  expect(await areBlocked(cast.db.as(), ben.accountId, ann.accountId)).toBe(false);
});

test('nobody blocks oneself, also not under another name; for matching, accounts count', async () => {
  expect((await cast.as(ann).refused(block, { persona: ann.personaId })).code).toBe('not_found');
  const listener = randomUUID();
  await cast.sql(
    `insert into accounts.persona (id, account_id, kind, name, name_key, side, created_at)
     values ($1, $2, 'listener', 'Lantern', 'lantern', 'adult', now())`,
    [listener, ann.accountId],
  );
  expect((await cast.as(ann).refused(block, { persona: listener })).code).toBe('not_found');
  await cast.as(ben).does(block, { persona: listener });
  expect(await areBlocked(cast.db.as(), ann.accountId, ben.accountId)).toBe(true);
  expect(await hidden()).not.toContainEqual({
    persona_id: ben.personaId,
    hidden_id: ann.personaId,
  });
});

test('who is on the other side, or nowhere, is not found; guests are asked to sign in', async () => {
  for (const persona of [teen.personaId, randomUUID()]) {
    expect((await cast.as(ann).refused(block, { persona })).code).toBe('not_found');
    expect((await cast.as(ann).refused(unblock, { persona })).code).toBe('not_found');
  }
  expect((await cast.as(cast.guest).refused(block, { persona: ann.personaId })).code).toBe(
    'unauthenticated',
  );
  expect((await cast.as(cast.guest).refused(blocks)).code).toBe('unauthenticated');
  expect(accounts.useCases).toContain(block);
});
