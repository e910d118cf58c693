import { expect, test } from 'vitest';
import { Refusal } from '#platform/verdict.ts';
import { POSTS } from '../import/testing/tea.ts';
import { openPlace } from './testing/place.ts';

const world = await openPlace();
const mira = await world.person('Mira');

/** Two who wait for one row, in this order, and go on together once it is free. */
async function both(
  step: string,
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<unknown[]> {
  const waiting = async () =>
    (
      await world.sql<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )
    )[0]?.n;
  const told = (work: () => Promise<unknown>) =>
    work().then(
      () => 'done',
      (problem: unknown) => (problem instanceof Refusal ? problem.why : problem),
    );
  const holder = await world.db.pool.connect();
  try {
    await holder.query('begin');
    await holder.query('select from learning.step where id = $1 for update', [step]);
    const one = told(first);
    await expect.poll(waiting).toBe(1);
    const other = told(second);
    await expect.poll(waiting).toBe(2);
    await holder.query('commit');
    return await Promise.all([one, other]);
  } finally {
    // Ends with its connection, also where it did not come as far as the commit.
    holder.release(true);
  }
}

const orphans = () =>
  world.sql(
    `select p.id from posts.post p where p.place_kind = 'step' and not exists (
       select from learning.step s where s.id = p.place_id)
     or p.parent_id is not null and not exists (select from posts.post above where above.id = p.parent_id)`,
  );

/** An import, and one of the same source that added to it, in which Dora takes part. */
async function grown(source: string) {
  await world.importing(source, { posts: [POSTS[0] ?? {}] });
  const dora = await world.person(`Dora of ${source}`);
  await world.joins(source, dora);
  const { id } = await world.importing(source);
  return { id, dora, step: await world.idOf(source, 'learning.step', 'good-hosts') };
}

test('Somebody writes a moment before: the words are there, and the import stays', async () => {
  const { id, dora, step } = await grown('before');
  const outcomes = await both(
    step,
    () => world.replies('before', dora, 'p2'),
    () => world.takesBack(id),
  );
  expect(outcomes).toEqual(['done', 'import_built_on']);
  expect((await world.looks(id)).against.map(({ why }) => why)).toEqual(['posts']);
  expect(await orphans()).toEqual([]);
});

test('Somebody writes a moment after: it is refused, and nothing hangs in the air', async () => {
  const { id, dora, step } = await grown('after');
  const outcomes = await both(
    step,
    () => world.takesBack(id),
    () => world.replies('after', dora, 'p2'),
  );
  expect(outcomes).toEqual(['done', 'already_gone']);
  expect(await orphans()).toEqual([]);
});

test('Somebody joins a moment after: there is nothing to join any more', async () => {
  const { id } = await world.importing('joined');
  const outcomes = await both(
    await world.idOf('joined', 'learning.step', 'good-hosts'),
    () => world.takesBack(id),
    () => world.joins('joined', mira),
  );
  expect(outcomes).toEqual(['done', 'not_found']);
  const left = await world.sql('select 1 from learning.enrolment where persona_id = $1', [
    mira.personaId,
  ]);
  expect(left).toEqual([]);
});

test('Two take it back at once: one does, the other is told so', async () => {
  const { id } = await world.importing('twice at once');
  const other = await world.withDuty(await world.person('Otto'), 'operator');
  const outcomes = await Promise.allSettled([
    world.takesBack(id),
    world.takesBack(id, { ...other, sessionKey: 'there' }),
  ]);
  const refused = outcomes.flatMap((one) =>
    one.status === 'rejected' ? [one.reason as Refusal] : [],
  );
  expect(refused.map(({ why }) => why)).toEqual(['import_taken_back']);
});

test('Somebody claims an account at the same moment: they have it, or the link is over', async () => {
  for (const nr of [1, 2, 3]) {
    const source = `claimed at once ${String(nr)}`;
    const { id } = await world.importing(source);
    const person = await world.idOf(source, 'accounts.persona', 'ann');
    const operator = { ...world.operator, sessionKey: 'here' };
    const { code } = await world.acts(operator, 'accounts.invite_to_claim', { person });
    const form = { code, password: 'a quiet long word', birthYear: 1980, guidelines: true };
    const [claim, back] = await Promise.allSettled([
      world.acts(world.guest as never, 'accounts.claim_account', form),
      world.takesBack(id),
    ]);
    expect([claim.status, back.status].sort()).toEqual(['fulfilled', 'rejected']);
    const there = await world.sql('select 1 from accounts.persona where id = $1', [person]);
    expect(there).toHaveLength(claim.status === 'fulfilled' ? 1 : 0);
  }
});
