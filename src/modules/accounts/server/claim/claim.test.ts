import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { importPeople } from '../../testing/importing.ts';
import { signIn } from '../account/sign-in.ts';
import { moveSide } from '../side/side-reports.ts';
import { revokeInvitation } from '../invitation/invite.ts';
import { joining } from '../joining/joining.ts';
import { claimAccount } from './claim-account.ts';
import { inviteImported, inviteToClaim } from './invite-to-claim.ts';
import { unclaimed } from './unclaimed.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
// Somebody looks after the young.
const holly = await cast.withDuty(await cast.person('Holly'), 'host', { cleared: true });
const nobody = cast.as(guest());
const operator = await cast.withDuty(await cast.person('Olga'), 'operator');
const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
const ann = await cast.person('Ann');
const origin = 'https://tea.example';
const form = (code: string, more: object = {}) => ({
  code,
  password: 'a quiet long word',
  birthYear: 1980,
  guidelines: true,
  ...more,
});

const imported = (source: string, side: 'adult' | 'teen', ...names: string[]) =>
  importPeople(cast, source, side, ...names);

test('Mira claims what was imported under her name, once, and signs in from then on', async () => {
  const [person = ''] = await imported('forum', 'adult', 'Mira Lind');
  const { code, name } = await cast.as(operator).does(inviteToClaim, { person });
  expect(name).toBe('Mira Lind');
  expect((await nobody.asks(joining, { code })).invitation).toEqual({
    state: 'claim',
    name: 'Mira Lind',
    needsName: false,
  });
  const mine = await nobody.does(claimAccount, form(code));
  expect(mine.person).toBe(person);
  expect(
    await nobody.does(signIn, { who: 'mira lind', password: 'a quiet long word' }),
  ).toMatchObject({ person });
  expect((await nobody.refused(claimAccount, form(code))).why).toBe('invitation_over');
  expect((await cast.as(operator).refused(inviteToClaim, { person })).code).toBe('not_found');
});

test('who is young claims what is theirs while somebody looks after the young, and waits for that', async () => {
  const [person = ''] = await imported('young', 'teen', 'Yara Lind');
  const { code } = await cast.as(cleared).does(inviteToClaim, { person });
  const young = form(code, { birthYear: 2011 });
  const holds = (ended: Date | null) =>
    cast.sql('update "leading".duty set ended_at = $2 where persona_id = $1', [
      ...[holly.personaId, ended],
    ]);
  await holds(cast.deps.now());
  const { fields } = await nobody.refused(claimAccount, young);
  expect(fields).toEqual({ birthYear: 'young_wait' });
  await holds(null);
  expect((await nobody.does(claimAccount, young)).person).toBe(person);
});

test('of two who claim at once one is first', async () => {
  const [person = ''] = await imported('race', 'adult', 'Rae Sol');
  const { code } = await cast.as(operator).does(inviteToClaim, { person });
  const tried = await Promise.allSettled(
    [1, 2, 3].map(() => nobody.does(claimAccount, form(code))),
  );
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the year must fit the side, and the refusal takes nothing away', async () => {
  const [person = ''] = await imported('ages', 'adult', 'Age Fit');
  const { code } = await cast.as(operator).does(inviteToClaim, { person });
  expect((await nobody.refused(claimAccount, form(code, { birthYear: 2011 }))).fields).toEqual({
    birthYear: 'invitation_of_age',
  });
  await nobody.does(claimAccount, form(code));
});

test('a link is over when taken back, when its time is, and when another was made', async () => {
  const [person = ''] = await imported('over', 'adult', 'Ove Rand');
  const first = await cast.as(operator).does(inviteToClaim, { person });
  const second = await cast.as(operator).does(inviteToClaim, { person });
  expect((await nobody.refused(claimAccount, form(first.code))).why).toBe('invitation_over');
  cast.at('2026-05-10T20:00:00Z');
  expect((await nobody.refused(claimAccount, form(second.code))).why).toBe('invitation_over');
  cast.at('2026-03-04T20:00:00Z');
  await cast.as(operator).does(revokeInvitation, { invitation: second.id });
  expect((await nobody.refused(claimAccount, form(second.code))).why).toBe('invitation_over');
});

test('whoever came with a name that is another’s chooses a new one', async () => {
  const [, person = ''] = await imported('twins', 'adult', 'Kit Moor', 'Kit Moor');
  const { code } = await cast.as(operator).does(inviteToClaim, { person });
  expect((await nobody.asks(joining, { code })).invitation).toMatchObject({
    needsName: true,
  });
  expect((await nobody.refused(claimAccount, form(code))).fields).toEqual({ name: 'name_missing' });
  for (const [name, why] of [
    ['kit moor', 'name_taken'],
    ['Moderator', 'name_reserved'],
    ['a\u202eb', 'name_not_visible'],
  ])
    expect((await nobody.refused(claimAccount, form(code, { name }))).fields).toEqual({
      name: why,
    });
  expect((await nobody.does(claimAccount, form(code, { name: 'Kit of the Moor' }))).name).toBe(
    'Kit of the Moor',
  );
});

test('only operators make such links, for imported people alone, of young ones only when cleared', async () => {
  const [grown = ''] = await imported('who', 'adult', 'Who Grown');
  const [young = ''] = await imported('who young', 'teen', 'Who Young');
  expect((await cast.as(ann).refused(inviteToClaim, { person: grown })).code).toBe('not_found');
  expect((await cast.as(operator).refused(inviteToClaim, { person: young })).code).toBe(
    'not_found',
  );
  expect(
    (await cast.as(operator).refused(inviteToClaim, { person: ann.personaId })).code,
    'nobody takes an account that was not imported',
  ).toBe('not_found');
  expect(JSON.stringify(await cast.as(operator).asks(unclaimed))).not.toContain('who young');
  expect(
    (await cast.as(operator).asks(unclaimed, { source: 'who young', side: 'teen' })).people,
  ).toEqual([]);
  await cast.as(cleared).does(inviteToClaim, { person: young });
  expect(
    (await cast.as(cleared).asks(unclaimed, { source: 'who young', side: 'teen' })).people,
  ).toMatchObject([{ name: 'Who Young', hasLink: true }]);
});

test('links for everybody come as a table that a spreadsheet opens as text, and are recorded', async () => {
  await imported('bulk', 'adult', '=Sum Total', 'Bea Bulk');
  const input = { source: 'bulk', side: 'adult', origin };
  expect((await cast.as(ann).refused(inviteImported, input)).code).toBe('not_found');
  const { links, text } = await cast.as(operator).does(inviteImported, input);
  expect(links).toBe(2);
  const lines = text.split('\r\n');
  expect(lines.find((line) => line.includes('Sum Total'))).toMatch(/^'=Sum Total,/);
  const code = /claim\?invitation=([\w-]+)/.exec(
    lines.find((line) => line.startsWith('Bea')) ?? '',
  );
  expect((await nobody.does(claimAccount, form(code?.[1] ?? ''))).name).toBe('Bea Bulk');
  const entries = await cast.sql<{ evidence: { links: number } }>(
    `select evidence from platform.audit_entry where act = 'accounts.invite_imported' and subject_id = 'bulk'`,
  );
  expect(entries).toMatchObject([{ evidence: { links: 2 } }]);
  expect((await cast.as(operator).does(inviteImported, input)).links).toBe(1);
});

test('an e-mail counts once it is confirmed; whether it is known is told to nobody', async () => {
  const email = 'same@tea.example';
  await cast.sql(
    'update accounts.account set email = $2, email_confirmed_at = now() where id = $1',
    [ann.accountId, email],
  );
  const [one = '', two = ''] = await imported('mail', 'adult', 'Mail One', 'Mail Two');
  const after: unknown[] = [];
  for (const [person, given] of [
    [one, email],
    [two, 'fresh@tea.example'],
  ] as const) {
    const { code } = await cast.as(operator).does(inviteToClaim, { person });
    await nobody.does(claimAccount, form(code, { email: given }));
    after.push(
      ...(await cast.sql(
        `select a.email, e.email as pending from accounts.persona p join accounts.account a on a.id = p.account_id
         left join accounts.email_pending e on e.account_id = a.id where p.id = $1`,
        [person],
      )),
    );
  }
  expect(after).toEqual([
    { email: null, pending: email },
    { email: null, pending: 'fresh@tea.example' },
  ]);
});

test('who was moved to the other side meanwhile is claimed by no link of before', async () => {
  const [person = ''] = await imported('moved', 'adult', 'Nia Brook');
  const { code } = await cast.as(operator).does(inviteToClaim, { person });
  const reason = 'She wrote that she is fifteen.';
  await cast.as(cleared).does(moveSide, { person, birthYear: 2011, reason });
  expect((await nobody.asks(joining, { code })).invitation).toEqual({ state: 'over' });
  for (const birthYear of [1980, 2011])
    expect((await nobody.refused(claimAccount, form(code, { birthYear }))).why).toBe(
      'invitation_over',
    );
  const fresh = await cast.as(cleared).does(inviteToClaim, { person });
  await nobody.does(claimAccount, form(fresh.code, { birthYear: 2011 }));
});

test('who claims what is theirs agrees to the terms, too, where there are any', async () => {
  const [person = ''] = await imported('terms', 'adult', 'Tess Lind');
  const { code } = await cast.as(operator).does(inviteToClaim, { person });
  const { values } = cast.deps.settings.kept;
  const at = cast.deps.now();
  values.set('terms:en', { value: 'Be a good guest.', version: 3, edition: 2, at });
  const refusal = await nobody.refused(claimAccount, form(code));
  expect(refusal.fields).toEqual({ terms: 'terms_unread' });
  await nobody.does(claimAccount, form(code, { terms: 2 }));
  values.delete('terms:en');
  const kept = await cast.sql(
    `select g.edition, g.language, g.version from accounts.agreement g
      join accounts.persona p on p.account_id = g.account_id where p.id = $1`,
    [person],
  );
  expect(kept).toEqual([{ edition: 2, language: 'en', version: 3 }]);
});
