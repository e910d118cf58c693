import { expect, test } from 'vitest';
import { guest, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { join } from '../account/join.ts';
import { changeJoining, joining } from '../joining/joining.ts';
import { allInvitations, invitations } from './invitations.ts';
import { invite, revokeInvitation } from './invite.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
// Somebody looks after the young.
await cast.withDuty(await cast.person('Holly'), 'host', { cleared: true });
const nobody = cast.as(guest());
const operator = await cast.withDuty(await cast.person('Olga'), 'operator');
const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
const ann = await cast.person('Ann');
const tia = await cast.person('Tia', { side: 'teen' });
let count = 0;
const joins = (code: string, more: object = {}) => ({
  name: `Invited ${String((count += 1))}`,
  password: 'a quiet long word',
  birthYear: 1990,
  guidelines: true,
  code,
  ...more,
});
const change = (mode: string, memberInvitations = 3) =>
  cast.as(operator).does(changeJoining, { mode, memberInvitations });
const invites = (who: Person, more: object = {}) => cast.as(who).does(invite, more);

test('where one comes in by invitation, a link lets in one person, once', async () => {
  await change('invitation');
  expect((await nobody.refused(join, joins(''))).fields).toEqual({
    code: 'invitation_needed',
  });
  const { code } = await invites(ann);
  expect((await nobody.asks(joining, { code })).invitation).toEqual({
    state: 'good',
    skipsApproval: false,
  });
  expect(await nobody.does(join, joins(code))).toMatchObject({ waits: false });
  expect((await nobody.refused(join, joins(code))).fields).toEqual({
    code: 'invitation_over',
  });
  expect((await nobody.asks(joining, { code })).invitation.state).toBe('over');
});

test('a link for three lets in three of those who come at once', async () => {
  await change('invitation');
  const { code } = await invites(operator, { uses: 3 });
  const came = await Promise.allSettled(
    Array.from({ length: 6 }, () => nobody.does(join, joins(code))),
  );
  expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
});

test('a refusal takes no use away: the name is mended and the link still good', async () => {
  await change('invitation');
  const { code } = await invites(operator);
  await nobody.refused(join, joins(code, { name: 'Ann' }));
  await nobody.does(join, joins(code));
});

test('a link of one side lets nobody of the other in', async () => {
  await change('invitation');
  const { code } = await invites(tia);
  expect((await nobody.refused(join, joins(code))).fields).toEqual({
    birthYear: 'invitation_of_age',
  });
  await nobody.does(join, joins(code, { birthYear: 2011 }));
  for (const who of [ann, operator])
    expect((await cast.as(who).refused(invite, { side: 'teen' })).code).toBe('not_found');
  const made = await invites(cleared, { side: 'teen' });
  await nobody.does(join, joins(made.code, { birthYear: 2011 }));
});

test('a link is over when its days are, and when it is taken back', async () => {
  await change('invitation');
  const made = await invites(operator, { days: 3 });
  cast.at('2026-03-08T20:00:00Z');
  expect((await nobody.refused(join, joins(made.code))).fields).toEqual({
    code: 'invitation_over',
  });
  cast.at('2026-03-04T20:00:00Z');
  expect((await cast.as(ann).refused(revokeInvitation, { invitation: made.id })).code).toBe(
    'not_found',
  );
  await cast.as(operator).does(revokeInvitation, { invitation: made.id });
  expect((await nobody.refused(join, joins(made.code))).fields).toEqual({
    code: 'invitation_over',
  });
});

test('members invite as many as they may in thirty days, also when they try twice at once', async () => {
  const ben = await cast.person('Ben');
  await change('open', 0);
  expect((await cast.as(ben).refused(invite)).why).toBe('members_do_not_invite');
  await change('open', 2);
  const tried = await Promise.allSettled([1, 2, 3].map(() => invites(ben)));
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  expect((await cast.as(ben).asks(invitations)).left).toBe(0);
  cast.at('2026-04-10T20:00:00Z');
  expect((await cast.as(ben).asks(invitations)).left).toBe(2);
  cast.at('2026-03-04T20:00:00Z');
  expect((await cast.as(operator).asks(invitations)).left).toBeNull();
});

test('by approval a link of the house goes straight in; a member’s waits like anybody', async () => {
  await change('approval');
  const house = await invites(operator);
  expect((await nobody.does(join, joins(house.code))).waits).toBe(false);
  const members = await invites(await cast.person('Cleo'));
  expect((await nobody.does(join, joins(members.code))).waits).toBe(true);
});

test('notes are their maker’s alone, codes are kept as hashes, and who came by whom nowhere', async () => {
  await change('open');
  const dana = await cast.person('Dana');
  const { code } = await invites(dana, { note: 'my cousin' });
  await nobody.does(join, joins(code, { name: 'The Cousin' }));
  expect((await cast.as(dana).asks(invitations)).invitations[0]).toMatchObject({
    note: 'my cousin',
    used: 1,
  });
  const open = await invites(dana, { note: 'a neighbour' });
  const all = await cast.as(operator).asks(allInvitations);
  expect(JSON.stringify(all)).toContain('Dana');
  expect(JSON.stringify(all)).not.toContain('a neighbour');
  expect((await cast.as(ann).refused(allInvitations)).code).toBe('not_found');
  // Of two of one's own it tells which is which.
  await invites(operator, { note: 'the new gardener' });
  const noted = (await cast.as(operator).asks(allInvitations)).invitations;
  expect(noted.map(({ by, note }) => [by, note])).toEqual(
    expect.arrayContaining([
      ['Olga', 'the new gardener'],
      ['Dana', ''],
    ]),
  );
  expect(JSON.stringify(await cast.as(cleared).asks(allInvitations))).not.toContain('gardener');
  const kept = JSON.stringify(await cast.sql('select * from accounts.invitation'));
  expect(kept).not.toContain(open.code);
});

test('an operator without a clearance sees no invitation of young people', async () => {
  await change('open');
  await invites(tia, { note: 'x' });
  expect(JSON.stringify(await cast.as(operator).asks(allInvitations))).not.toContain('Tia');
  expect(JSON.stringify(await cast.as(cleared).asks(allInvitations))).toContain('Tia');
});

test.each(['', 'nonsense', 'x'.repeat(90), '\u0000', '١٢٣'])(
  'the code %j opens nothing',
  async (code) => {
    await change('invitation');
    expect((await nobody.refused(join, joins(code))).code).toBe('invalid');
  },
);
