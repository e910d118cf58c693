import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { whoIs } from '#modules/accounts/index.server.ts';
import { openCast } from '../cast/cast.ts';
import { does, makeProgramme, makerOf, openThreadIn } from '../matrix/side.ts';

// Reasons that are about others and name somebody who leaves.
const cast = await openCast();
const ann = await cast.person('Ann');
const [ben, lee] = [await cast.person('Ben'), await cast.person('Ann Lee')];
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const maker = await makerOf(cast);
const reason = 'Ann and Ben shouted (Ann first). Ann Lee did not, nor did Annabel: "Ann".';
const without = '… and Ben shouted (… first). Ann Lee did not, nor did Annabel: "…".';

test('what was decided of others no longer names whoever has left; whoever is called nearly so stays named', async () => {
  const { space } = await does<{ space: string }>(cast, olga, 'community.create_space', {
    ...{ title: 'Evenings', clientId: randomUUID() },
  });
  const { thread } = await openThreadIn(cast, ben, space, 'Loud');
  await does(cast, mira, 'community.close_thread', { thread, rule: 'kindness', reason });
  const programme = await makeProgramme(cast, maker, 'adult', 'Listening');
  await does(cast, lee, 'learning.enrol', { programme: programme.id });
  const step = programme.discussion.id;
  const people = [lee.personaId];
  const { marking } = await does<{ marking: string }>(cast, maker, 'learning.mark_done', {
    ...{ step, people, how: 'by_hand', reason },
  });
  await does(cast, maker, 'learning.take_back_marks', { marking, reason });
  const reasons = async () =>
    (
      await cast.sql<{ reason: string | null }>(
        `select reason from posts.moderation where place_id = $1
         union all select reason from platform.deed where subject_id = $2
         union all select reason from learning.mark where persona_id = $3
         union all select reason from learning.completion_revocation where persona_id = $3`,
        [thread, marking, lee.personaId],
      )
    ).map((row) => row.reason);
  const audited = () =>
    cast.sql('select from platform.audit_entry where reason ~ $1', ['Ann and Ben']);
  const before = await reasons();
  expect(before.filter((one) => one === reason).length).toBeGreaterThanOrEqual(4);
  expect((await audited()).length).toBeGreaterThan(2);
  const unname =
    'posts.unname_acts learning.unname_facts platform.unname_deeds platform.unname_audit';
  for (const name of unname.split(' '))
    await expect(cast.sql(`select ${name}($1)`, [ann.personaId]), name).rejects.toThrow(
      'nobody is to be erased',
    );
  await cast.sql(
    `insert into accounts.leaving (account_id, asked_at, due_at, posts)
     values ($1, now() - interval '2 days', now() - interval '1 day', 'remove')`,
    [ann.accountId],
  );
  const who = (await whoIs(cast.db.read(), ann.accountId)) ?? expect.fail();
  const tables = [
    'posts.moderation',
    'platform.deed',
    'learning.completion',
    'platform.audit_entry',
  ];
  for (const { run, table } of cast.registry.personal.flatMap(({ erase }) => erase))
    if (tables.includes(table))
      await cast.db.begin((tx) =>
        run(context<never>(cast.deps, tx, system).ctx, {
          ...{ who, posts: 'remove', salt: randomUUID() },
        }),
      );
  expect(await reasons()).toEqual(before.map((one) => (one === reason ? without : one)));
  expect(await audited(), 'of what is chained the words go whole').toEqual([]);
});
