import { expect, test } from 'vitest';
import { guest, system, type Person } from '#platform/actor.ts';
import type { InboxView } from '#modules/notifications/contract.ts';
import type { DecisionsView } from '#modules/safety/decisions.contract.ts';
import { sql } from '#platform/db/sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { untilWaiting } from '#tests/cast/hold-row.ts';
import { asks } from '#tests/matrix/asks.ts';
import { recoverByLink, recoveryLink } from '../recovery/recover-by-link.ts';
import { security } from '../security/security.ts';
import { helpIn } from './help-in.ts';
import { refuseHelp } from './refuse-help.ts';
import { openHelpsOf, withdrawHelp } from './withdraw-help.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const reason = 'She called me, and told me what we spoke of.';
const newPassword = 'a quiet long word';

/** Somebody with a session; `proved`: has just shown who they are. */
async function seated(person: Person, { proved = true, ago = 0 } = {}): Promise<Person> {
  const key = Buffer.from(crypto.randomUUID());
  const now = cast.deps.now();
  await cast.sql(
    `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, proved_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $4::timestamptz + interval '90 days')`,
    [
      ...[key, person.accountId, person.personaId, now],
      ...[new Date(now.getTime() - ago), proved ? now : null],
    ],
  );
  return { ...person, sessionKey: key.toString('hex') };
}
const olga = await seated(await cast.withDuty(await cast.person('Olga'), 'operator'));
const helping = (who: Person) => ({ person: who.personaId, reason });

test('Ann lost every way in: Olga makes a link, it works once, her sessions end, and all of it is on record', async () => {
  const ann = await cast.person('Ann');
  const made = await cast.as(olga).does(helpIn, helping(ann));
  expect(made.waits).toBe(false);
  const look = () => cast.as(guest()).asks(recoveryLink, { secret: made.key });
  expect(await look()).toEqual({ isOpen: true, opensAt: null });
  await seated(ann);
  await cast.as(guest()).does(recoverByLink, { secret: made.key, newPassword });
  const sessions = await cast.sql('select from accounts.session where account_id = $1', [
    ann.accountId,
  ]);
  expect(sessions).toHaveLength(1);
  expect(await look()).toEqual({ isOpen: false, opensAt: null });
  const again = await cast.as(guest()).refused(recoverByLink, { secret: made.key, newPassword });
  expect(again.why).toBe('link_over');
  await cast.drain();
  const told = await cast.sql(
    `select from notifications.item where persona_id = $1 and kind = 'help'`,
    [ann.personaId],
  );
  expect(told).toHaveLength(1);
  const acts = await cast.sql(
    `select reason, person_pseudonym is not null as concerns from platform.audit_entry where act = 'accounts.help_in' and subject_id = $1`,
    [made.help],
  );
  expect(acts).toEqual([{ reason, concerns: true }]);
});

test('Bea blocked Olga once, and is helped by her all the same', async () => {
  const bea = await cast.person('Bea');
  const behind = { ...olga, blocked: [bea.personaId] };
  expect((await cast.as(behind).does(helpIn, helping(bea))).name).toBe('Bea');
});

test('a rogue operator gets nobody’s account behind their back: who was here lately may say no, for a day', async () => {
  const ben = await seated(await cast.person('Ben'));
  const made = await cast.as(olga).does(helpIn, helping(ben));
  expect(made.waits).toBe(true);
  const early = await cast.as(guest()).refused(recoverByLink, { secret: made.key, newPassword });
  expect(early.why).toBe('link_over');
  const { help } = await cast.as(ben).asks(security, {});
  expect(help).toMatchObject({ id: made.help, reason });
  const mallory = await seated(await cast.person('Mallory'));
  expect((await cast.as(mallory).refused(refuseHelp, { help: made.help })).code).toBe('not_found');
  await cast.as(ben).does(refuseHelp, { help: made.help });
  expect((await cast.as(ben).asks(security, {})).help).toBeNull();
  expect((await cast.as(ben).refused(refuseHelp, { help: made.help })).code).toBe('not_found');
  const before = cast.deps.now();
  cast.at(new Date(before.getTime() + 25 * 3_600_000).toISOString());
  const late = await cast.as(guest()).refused(recoverByLink, { secret: made.key, newPassword });
  expect(late.why).toBe('link_over');
  cast.at(before.toISOString());
});

test('one that is not refused opens a day later, and only the newest is worth anything', async () => {
  const dora = await seated(await cast.person('Dora'));
  const first = await cast.as(olga).does(helpIn, helping(dora));
  const second = await cast.as(olga).does(helpIn, helping(dora));
  const before = cast.deps.now();
  cast.at(new Date(before.getTime() + 25 * 3_600_000).toISOString());
  const over = await cast.as(guest()).refused(recoverByLink, { secret: first.key, newPassword });
  expect(over.why).toBe('link_over');
  await cast.as(guest()).does(recoverByLink, { secret: second.key, newPassword });
  cast.at(before.toISOString());
});

test('a link for the wrong person is taken back, by whoever runs that side; they are told, and nobody else may', async () => {
  const fern = await cast.person('Fern');
  const made = await cast.as(olga).does(helpIn, helping(fern));
  const open = async (who: Person) =>
    (await cast.as(who).asks(openHelpsOf)).helps.map(({ id }) => id);
  expect(await open(olga)).toContain(made.help);
  const why = 'I had mistaken her for somebody else.';
  const it = { help: made.help, reason: why };
  const unsaid = await cast.as(olga).refused(withdrawHelp, { help: made.help });
  expect(unsaid.fields).toHaveProperty('reason');
  expect((await cast.as(fern).refused(withdrawHelp, it)).code).toBe('not_found');
  expect((await cast.as(fern).refused(openHelpsOf, {})).code).toBe('not_found');
  cast.at(new Date(cast.deps.now().getTime() + 60_000).toISOString());
  await cast.as(olga).does(withdrawHelp, it);
  expect(await open(olga)).not.toContain(made.help);
  const late = await cast.as(guest()).refused(recoverByLink, { secret: made.key, newPassword });
  expect(late.why).toBe('link_over');
  expect((await cast.as(olga).refused(withdrawHelp, it)).code).toBe('not_found');
  await cast.drain();
  const told = await cast.sql(
    `select from notifications.item where persona_id = $1 and kind = 'help_withdrawn'`,
    [fern.personaId],
  );
  expect(told).toHaveLength(1);
  const { items } = await asks<InboxView>(cast, fern, 'notifications.inbox');
  expect(items.map(({ says, reason: because }) => [says, because])).toEqual([
    ['inbox.help_withdrawn', why],
    ['inbox.help', reason],
  ]);
  const { decisions } = await asks<DecisionsView>(cast, fern, 'safety.decisions_about_me');
  expect(decisions[0]).toMatchObject({ says: 'inbox.help_withdrawn', reason: why });
  const acts = await cast.sql(
    `select reason from platform.audit_entry where act = 'accounts.withdraw_help'`,
  );
  expect(acts).toEqual([{ reason: why }]);
  // What was made on the machine, or on the other side, is not hers.
  const tara = await cast.person('Tara', { side: 'teen' });
  for (const who of [fern, tara]) {
    const { help } = await cast.as(system).does(helpIn, helping(who));
    expect(await open(olga)).not.toContain(help);
    expect((await cast.as(olga).refused(withdrawHelp, { help, reason: why })).code).toBe(
      'not_found',
    );
  }
});

test('a link that is used while it is taken back was used, and nobody is told otherwise', async () => {
  const iris = await cast.person('Iris');
  const { help } = await cast.as(olga).does(helpIn, helping(iris));
  const late = await cast.db.begin(async (tx) => {
    await sql`update accounts.help set used_at = made_at, token_hash = null where id = ${help}`.any(
      tx,
    );
    const taking = cast.as(olga).refused(withdrawHelp, { help, reason });
    // It waits for whoever uses it.
    await untilWaiting(cast, 1);
    return { taking };
  });
  expect((await late.taking).code).toBe('not_found');
});

test('who lost the telephone with their codes as well is let in from the machine, and told that the codes ended; a link of a person’s leaves them on', async () => {
  const withCodes = async (name: string) => {
    const person = await cast.person(name);
    await cast.sql(
      `insert into accounts.totp (account_id, secret, begun_at, on_at) values ($1, 'sealed', $2, $2)`,
      [person.accountId, cast.deps.now()],
    );
    return person;
  };
  const hasCodes = ({ accountId }: Person) =>
    cast.sql('select from accounts.totp where account_id = $1', [accountId]);
  const told = async ({ personaId }: Person) =>
    (
      await cast.sql<{ kind: string }>(
        'select kind from notifications.item where persona_id = $1 order by kind',
        [personaId],
      )
    ).map(({ kind }) => kind);
  const [eva, fay, gus] = [
    await withCodes('Eva'),
    await withCodes('Fay'),
    await cast.person('Gus'),
  ];
  const made = await cast.as(system).does(helpIn, helping(eva));
  expect(made.endsCodes).toBe(true);
  expect(await hasCodes(eva), 'until it is used').toHaveLength(1);
  const back = await cast.as(guest()).does(recoverByLink, { secret: made.key, newPassword });
  expect(back).toHaveProperty('session');
  expect(await hasCodes(eva)).toEqual([]);
  const plain = await cast.as(system).does(helpIn, helping(gus));
  expect(plain.endsCodes).toBe(false);
  await cast.as(guest()).does(recoverByLink, { secret: plain.key, newPassword });
  // Olga may leave meanwhile: her link stays that of a person.
  const hers = await cast.as(olga).does(helpIn, helping(fay));
  expect(hers.endsCodes).toBe(false);
  await cast.sql('update accounts.help set by_id = null where id = $1', [hers.help]);
  const half = await cast.as(guest()).does(recoverByLink, { secret: hers.key, newPassword });
  expect(half).not.toHaveProperty('session');
  expect(await hasCodes(fay)).toHaveLength(1);
  await cast.drain();
  expect(await told(eva)).toEqual(['help', 'help_codes']);
  expect(await told(fay)).toEqual(['help']);
  expect(await told(gus)).toEqual(['help']);
});

test('never for who holds a duty, for oneself, for the other side, or without showing who one is; the machine may', async () => {
  const other = await cast.withDuty(await cast.person('Otto'), 'operator');
  const holder = await cast.withDuty(await cast.person('Hilde'), 'case_holder');
  for (const one of [other, holder])
    expect((await cast.as(olga).refused(helpIn, helping(one))).why).toBe('helped_on_the_machine');
  expect((await cast.as(olga).refused(helpIn, helping(olga))).why).toBe('not_oneself');
  const tia = await cast.person('Tia', { side: 'teen' });
  expect((await cast.as(olga).refused(helpIn, helping(tia))).code).toBe('not_found');
  const ann = await cast.person('Ann');
  const idle = await seated(await cast.person('Olga'), { proved: false });
  expect((await cast.as(idle).refused(helpIn, helping(ann))).why).toBe('confirm_first');
  const bare = { ...olga, sessionKey: null };
  expect((await cast.as(bare).refused(helpIn, helping(ann))).why).toBe('session_only');
  expect((await cast.as(ann).refused(helpIn, helping(other))).code).toBe('not_found');
  const cleared = await seated(
    await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true }),
  );
  await cast.as(cleared).does(helpIn, helping(tia));
  expect((await cast.as(system).does(helpIn, helping(other))).waits).toBe(false);
});
