import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'vitest';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { record } from '#platform/record.sql.ts';
import { noticesDue } from '../../contract.ts';
import { openStage } from '../testing/stage.ts';

test('Ann is erased before people are told: Ben hears what others did, and of her nobody hears', async () => {
  const stage = await openStage();
  const [ann, ben, carl] = await Promise.all(
    ['Ann', 'Ben', 'Carl'].map((who) => stage.person(who)),
  );
  assert.ok(ann && ben && carl);
  const post = { kind: 'learning.post', id: await stage.post(ben) };
  const at = { subject: post, thread: stage.stepId, side: 'adult' as const };
  await stage.db.begin(async (tx) => {
    const { ctx, pending } = context(stage.deps, tx, system);
    ctx.emit(
      noticesDue(
        { kind: 'hearted', ...at, by: ann.personaId, to: [ben.personaId] },
        { kind: 'replied', ...at, by: carl.personaId, to: [ann.personaId, ben.personaId] },
      ),
    );
    await record(tx, { ...pending, now: ctx.now });
  });

  const { accountId, personaId } = ann;
  const who = { accountId, personaIds: [personaId], names: ['Ann'], email: null };
  const steps = stage.registry.personal.flatMap(({ erase }) => erase);
  for (const { run } of steps.filter(({ table }) => table === 'graphile_worker.jobs'))
    await stage.db.begin((tx) =>
      run(context(stage.deps, tx, system).ctx, { who, posts: 'remove', salt: randomUUID() }),
    );
  await stage.sql('delete from accounts.persona where id = $1', [personaId]);
  await stage.drain();

  const told = 'select persona_id, kind, by_personas from notifications.item';
  assert.deepEqual(await stage.sql(told), [
    { persona_id: ben.personaId, kind: 'replied', by_personas: [carl.personaId] },
  ]);
  const readers = await stage.sql<{ persona_id: string }>(
    'select persona_id from notifications.reader',
  );
  assert.deepEqual(readers, [{ persona_id: ben.personaId }]);
});
