import { beforeAll, expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { findByWho } from '../account/account.sql.ts';
import { createAccount } from '../account/create-account.ts';
import { helpIn } from '../help/help-in.ts';
import { refuseHelp } from '../help/refuse-help.ts';
import { whoIs } from '../personal/who.sql.ts';
import { person } from '../profile/person.ts';
import { changeName } from './change-name.ts';

let cast: Cast;
let olga: Person, cleared: Person;
beforeAll(async () => {
  cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
  olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  cleared = await cast.withDuty(await cast.person('Cleo'), 'operator', { cleared: true });
});
const wishes = (who: Person, name: string) => cast.as(who).does(changeName, { name });
const refusedAt = async (who: Person, name: string) =>
  (await cast.as(who).refused(changeName, { name })).fields['name'];
const later = (days: number) => cast.at(new Date(cast.deps.now().getTime() + days * 86_400_000));
const nameOf = async (who: Person, reader: Person) =>
  (await cast.as(reader).asks(person, { person: who.personaId })).name;
async function inboxOf(who: Person) {
  await cast.drain();
  const inbox = cast.registry.queries.get('notifications.inbox') ?? expect.fail();
  const { items } = (await cast.as(who).asks(inbox, {})) as {
    items: { says: string; place: { title: string } }[];
  };
  return items.map(({ says, place }) => [says, place.title]);
}
/** Somebody new who wishes that name. */
const joins = (name: string) =>
  cast.db.begin(async (tx) => {
    const { ctx } = context<never>(cast.deps, tx, system);
    return createAccount(ctx.as(), {
      ...{ name, side: 'adult', birthYear: 1990, locale: 'en', email: null },
      ...{ passwordHash: null, guidelinesAt: null },
    });
  });

test('Ann is called Anna from now on, for everybody; those who run the place are told both names', async () => {
  const [ann, ben] = [await cast.person('Ann Lee'), await cast.person('Ben')];
  await wishes(ann, 'Anna  Rivers');
  expect(await nameOf(ann, ben)).toBe('Anna Rivers');
  expect(await inboxOf(olga)).toEqual([['inbox.renamed', 'Ann Lee']]);
  expect(await inboxOf(ben)).toEqual([]);
  const audit = await cast.sql(
    `select * from platform.audit_entry where act = 'accounts.change_name'`,
  );
  expect(audit).toHaveLength(1);
  expect(JSON.stringify(audit)).not.toMatch(/Ann|Rivers/);
  // She comes in by either name, and is found by both when she leaves.
  const ids = await Promise.all(
    ['ann lee', 'Anna Rivers'].map(
      async (who) => (await findByWho(cast.db.read(), who))?.personaId,
    ),
  );
  expect(ids).toEqual([ann.personaId, ann.personaId]);
  expect((await whoIs(cast.db.read(), ann.accountId))?.names).toEqual(['Ann Lee', 'Anna Rivers']);
});

test('of a young person only who is cleared is told', async () => {
  const tess = await cast.person('Tess', { side: 'teen' });
  await wishes(tess, 'Tessa');
  expect((await inboxOf(cleared)).at(0)).toEqual(['inbox.renamed', 'Tess']);
  expect(JSON.stringify(await inboxOf(olga))).not.toContain('Tess');
});

test('nobody else takes the name before, or what looks like it, for a year; she goes back to it at any time', async () => {
  const [dora, mal] = [await cast.person('Dora Lake'), await cast.person('Mal')];
  await wishes(dora, 'Dora Hill');
  for (const name of ['Dora Lake', 'DORA LAKE', 'Dоra Lаke', 'Dora Hill'])
    expect(await refusedAt(mal, name)).toBe('name_taken');
  await expect(joins('dora lake')).rejects.toMatchObject({ fields: { name: 'name_taken' } });
  expect(await refusedAt(dora, 'Dora Sea')).toBe('name_changed_lately');
  await wishes(dora, 'Dora Lake');
  later(15);
  await wishes(dora, 'Dora Sea');
  later(366);
  expect((await joins('Dora Hill')).name).toBe('Dora Hill');
});

test('a name is refused as on joining: the house’s own, one of somebody here, one that cannot be seen', async () => {
  const eve = await cast.person('Eve');
  await cast.person('Frank');
  expect(await refusedAt(eve, 'Moderator')).toBe('name_reserved');
  expect(await refusedAt(eve, 'FRANK')).toBe('name_taken');
  expect(await refusedAt(eve, 'E\u202Eve')).toBe('name_not_visible');
  expect((await cast.as(cast.guest).refused(changeName, { name: 'Nobody here' })).code).toBe(
    'unauthenticated',
  );
  await wishes(eve, 'Eve');
  expect(
    await cast.sql('select from accounts.former_name where persona_id = $1', [eve.personaId]),
  ).toEqual([]);
});

test('who says no to being let back in is heard by those who run the place', async () => {
  const gil = await cast.person('Gil');
  const { help } = await cast
    .as(system)
    .does(helpIn, { person: gil.personaId, reason: 'Lost it.' });
  await cast.as(gil).does(refuseHelp, { help });
  expect((await inboxOf(olga)).at(0)).toEqual(['inbox.help_refused', 'Gil']);
});
