import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { openCast } from '#tests/cast/cast.ts';
import { holdRow } from '#tests/cast/hold-row.ts';
import { makeProgramme, makerOf } from '#tests/matrix/side.ts';
import { unnamedInTexts } from './unname.sql.ts';

const cast = await openCast();

test('what is written anew while somebody who was named there is erased stays as it was written', async () => {
  const ann = await cast.person('Ann');
  const { id } = await makeProgramme(cast, await makerOf(cast), 'adult', 'A garden');
  const says = async () => {
    const [row] = await cast.sql<{ summary: string }>(
      'select summary from learning.programme where id = $1',
      [id],
    );
    return row?.summary;
  };
  const who = {
    accountId: ann.accountId,
    personaIds: [ann.personaId],
    names: ['Ann'],
    email: null,
  };
  const parting = { who, posts: 'remove', salt: randomUUID() } as const;
  const erases = async () => {
    for (const { run } of unnamedInTexts)
      await cast.db.begin((tx) => run(context(cast.deps, tx, system).ctx, parting));
  };
  const write = 'update learning.programme set summary = $2 where id = $1';
  await cast.sql(write, [id, 'Led by @Ann']);
  const held = await holdRow(cast, write, [id, 'Led by Ben and @Ann']);
  const erasing = erases();
  try {
    await held.waiting(1);
  } finally {
    await held.release();
  }
  await erasing;
  expect(await says()).toBe('Led by Ben and @Ann');
  await erases();
  expect(await says(), 'she is found there the next time').toBe('Led by Ben and @somebody');
});
