import { expect, test } from 'vitest';
import { guest, type Actor } from '#platform/actor.ts';
import { registry } from '#entry/modules.ts';
import { openCast } from '#tests/cast/cast.ts';
import { bearerOf } from '../../index.server.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const nobody = cast.as(guest());
const useCase = (name: string) => {
  const found = registry.useCases.get(name) ?? registry.queries.get(name);
  if (found === undefined) throw new Error(name);
  return found as never;
};
const operator = await cast.withDuty(await cast.person('Olga'), 'operator');
const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
const moderator = await cast.withDuty(await cast.person('Mo'), 'moderator');
const ann = await cast.person('Ann');
let count = 0;
const form = (more: object = {}) => ({
  name: `Newcomer ${(count += 1)}`,
  password: 'a quiet long word',
  birthYear: 1990,
  guidelines: true,
  ...more,
});
type Joined = { session: { token: string }; person: string; waits: boolean };
type Request = { id: string; name: string; side: string; words: string };
const join = (more: object = {}) =>
  nobody.does(useCase('accounts.join'), form(more)) as Promise<Joined>;
const whoHolds = (joined: Joined): Promise<Actor> =>
  bearerOf(cast.deps, { by: 'session', token: joined.session.token });
const change = (to: object) => cast.as(operator).does(useCase('accounts.change_joining'), to);
const waiting = async (who = operator) =>
  ((await cast.as(who).asks(useCase('accounts.requests'), {})) as { requests: Request[] }).requests;

test('only whoever runs the place decides how people come in, and the audit keeps it', async () => {
  for (const who of [ann, moderator])
    expect(
      (await cast.as(who).refused(useCase('accounts.change_joining'), { mode: 'open' })).code,
    ).toBe('not_found');
  await change({ mode: 'approval', question: 'What brings you here?', memberInvitations: 2 });
  expect(await nobody.asks(useCase('accounts.joining'), {})).toMatchObject({
    mode: 'approval',
    question: 'What brings you here?',
    invitation: { state: 'none' },
  });
  const [entry] = await cast.sql<{
    evidence: { before: { mode: string }; after: { mode: string } };
  }>(`select evidence from platform.audit_entry where act = 'accounts.change_joining'`);
  expect(entry?.evidence.before.mode).toBe('open');
  expect(entry?.evidence.after.mode).toBe('approval');
});

test('by invitation, nobody learns from outside who is a member; whoever holds a good invitation does', async () => {
  await change({ mode: 'invitation' });
  const invite = cast.as({ ...operator, sessionKey: 'here' });
  type Made = { id: string; code: string };
  const { code } = (await invite.does(useCase('accounts.invite'), {})) as Made;
  const over = (await invite.does(useCase('accounts.invite'), {})) as Made;
  await invite.does(useCase('accounts.revoke_invitation'), { invitation: over.id });
  const told = async (more: object) =>
    (await nobody.refused(useCase('accounts.join'), form(more))).fields;
  // Once by an act that is whole, once by one that cannot be read.
  for (const more of [{}, { birthYear: 'long ago' }])
    for (const code of ['', 'no such code', over.code])
      expect(await told({ ...more, code, name: 'Ann' })).toEqual(
        await told({ ...more, code, name: 'Unheard Of' }),
      );
  expect(await told({ name: 'Ann' })).toEqual({ code: 'invitation_needed' });
  expect(await told({ name: 'Ann', code })).toEqual({ name: 'name_taken' });
  const unread = await told({ name: 'Ann', code, birthYear: 'long ago' });
  expect(unread).toMatchObject({ name: 'name_taken' });
  await change({ mode: 'approval' });
  expect(await told({ name: 'Ann' })).toEqual({ name: 'name_taken' });
});

test('whoever joins by approval waits as a guest does, and is in once somebody says yes', async () => {
  await change({ mode: 'approval' });
  const joined = await join({ words: 'Mira told me of you.' });
  expect(joined.waits).toBe(true);
  const bea = await whoHolds(joined);
  expect(bea).toMatchObject({ kind: 'guest', personaId: null, restrictions: ['waiting'] });
  expect(await cast.as(bea).asks(useCase('accounts.my_request'), {})).toMatchObject({
    state: 'waiting',
    words: 'Mira told me of you.',
  });
  expect((await cast.as(ann).refused(useCase('accounts.requests'))).code).toBe('not_found');
  expect((await waiting(moderator)).map(({ id }) => id)).toContain(joined.person);
  await cast.as(moderator).does(useCase('accounts.approve_request'), { request: joined.person });
  expect(await whoHolds(joined)).toMatchObject({ kind: 'person', restrictions: [] });
  expect((await waiting()).map(({ id }) => id)).not.toContain(joined.person);
  const left = await cast.sql(`select from accounts.request where words like 'Mira told%'`);
  expect(left, 'what was written to ask is forgotten').toEqual([]);
});

test('of two who decide at once one is first', async () => {
  await change({ mode: 'approval' });
  const { person: request } = await join();
  const decided = await Promise.allSettled([
    cast.as(operator).does(useCase('accounts.approve_request'), { request }),
    cast.as(moderator).does(useCase('accounts.decline_request'), { request, reason: 'Not now.' }),
  ]);
  expect(decided.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('whoever is declined reads why, stays outside, and is forgotten thirty days later', async () => {
  await change({ mode: 'approval' });
  const joined = await join({ name: 'Dora Vale', words: 'Let me in.' });
  const reason = 'This is a place for people of our town.';
  await cast.as(operator).does(useCase('accounts.decline_request'), {
    request: joined.person,
    reason,
  });
  const dora = await whoHolds(joined);
  expect(dora.restrictions).toEqual(['declined']);
  expect(await cast.as(dora).asks(useCase('accounts.my_request'), {})).toMatchObject({
    state: 'declined',
    reason,
  });
  const forget = useCase('accounts.forget_requests');
  const timer = cast.as({ ...guest(), kind: 'system' });
  cast.at('2026-04-01T20:00:00Z');
  await timer.does(forget, {});
  expect((await whoHolds(joined)).restrictions).toEqual(['declined']);
  cast.at('2026-04-05T20:00:00Z');
  await timer.does(forget, {});
  expect(await cast.sql(`select from accounts.persona where name = 'Dora Vale'`)).toEqual([]);
  cast.at('2026-03-04T20:00:00Z');
  expect((await cast.as(operator).refused(forget, {})).code).toBe('not_found');
});

test('taking a request back erases the account at once; a member cannot be erased that way', async () => {
  await change({ mode: 'approval' });
  const joined = await join({ name: 'Wim Ber' });
  const withdraw = useCase('accounts.withdraw_request');
  await cast.as(await whoHolds(joined)).does(withdraw, {});
  expect(await cast.sql(`select from accounts.persona where name = 'Wim Ber'`)).toEqual([]);
  expect((await cast.as(ann).refused(withdraw, {})).code).toBe('not_found');
  expect((await nobody.refused(withdraw, {})).code).toBe('not_found');
});

test('young people come in once somebody with a current clearance moderates everywhere, and no longer', async () => {
  await change({ mode: 'open' });
  const young = () => ({ name: `Young ${(count += 1)}`, birthYear: 2011 });
  const isClosed = async () => {
    const { fields } = await nobody.refused(useCase('accounts.join'), form(young()));
    const { youngWait } = (await nobody.asks(useCase('accounts.joining'), {})) as {
      youngWait: boolean;
    };
    return fields['birthYear'] === 'young_wait' && youngWait;
  };
  // Clara is cleared and moderates nothing, Mo moderates and is not cleared, Una does so somewhere alone.
  const una = await cast.person('Una');
  await cast.withDuty(una, 'moderator', { scope: crypto.randomUUID(), cleared: true });
  expect(await isClosed()).toBe(true);
  expect((await join()).waits, 'who is grown up comes in').toBe(false);
  const clearing = { person: moderator.personaId, months: 1, reason: 'Checked.' };
  const grant = useCase('leading.grant_clearance');
  await cast.as(operator).does(grant, clearing);
  expect((await join(young())).waits).toBe(false);
  expect(await nobody.asks(useCase('accounts.joining'), {})).toMatchObject({ youngWait: false });
  cast.at('2026-04-05T20:00:00Z');
  expect(await isClosed(), 'the clearance is over').toBe(true);
  cast.at('2026-03-04T20:00:00Z');
});

test('requests of young people are there only for who is cleared', async () => {
  await change({ mode: 'approval' });
  const tess = await join({ birthYear: 2011, name: 'Tess Quill' });
  expect((await waiting(operator)).map(({ name }) => name)).not.toContain('Tess Quill');
  const approve = useCase('accounts.approve_request');
  const request = tess.person;
  for (const who of [operator, moderator])
    expect((await cast.as(who).refused(approve, { request })).code).toBe('not_found');
  expect((await waiting(cleared)).map(({ name }) => name)).toContain('Tess Quill');
  // Whoever looked after them when she asked does so no more: she waits, and comes in with whoever does next.
  cast.at('2026-04-05T20:00:00Z');
  const alone = await cast.as(cleared).refused(approve, { request });
  expect([alone.code, alone.why]).toEqual(['conflict', 'young_wait']);
  expect((await waiting(cleared)).map(({ name }) => name)).toContain('Tess Quill');
  cast.at('2026-03-04T20:00:00Z');
  await cast.as(cleared).does(approve, { request });
  expect(await whoHolds(tess)).toMatchObject({ kind: 'person', side: 'teen' });
});

test('somebody who waits is found by nobody: no duty, no badge, no card', async () => {
  await change({ mode: 'approval' });
  const hal = await join({ name: 'Hidden Hal' });
  const grant = { person: hal.person, kind: 'mentor', reason: 'A test.' };
  const refusal = await cast.as(operator).refused(useCase('leading.grant_duty'), grant);
  expect(refusal.code).toBe('not_found');
  const choosing = useCase('accounts.choosing');
  const { people } = (await cast.as(operator).asks(choosing, { who: 'Hidden Hal' })) as {
    people: unknown[];
  };
  expect(people).toEqual([]);
  const cards = await cast.sql(`select from accounts.pub_member_card where name = 'Hidden Hal'`);
  expect(cards).toEqual([]);
});
