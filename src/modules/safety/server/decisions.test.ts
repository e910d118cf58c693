import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { decisionsAboutMe } from './decisions.ts';

const cast = await openCast();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
// Otherwise Olga would moderate, too.
await cast.withDuty(await cast.person('Mo'), 'moderator');
const reason = 'We talked about it.';
const act = (name: string) => cast.registry.useCases.get(name) ?? expect.fail(name);
const does = async <Out>(who: Person, name: string, input: object) =>
  (await cast.as(who).does(act(name), input)) as Out;
const decided = async (who: Person) => (await cast.as(who).asks(decisionsAboutMe, {})).decisions;
const inboxOf = async (who: Person) => {
  await cast.drain();
  const inbox = cast.registry.queries.get('notifications.inbox') ?? expect.fail();
  const { items } = (await cast.as(who).asks(inbox, {})) as {
    items: { says: string; reason: string | null; place: { link: string } }[];
  };
  return items;
};

test('a duty and a badge, given and ended, reach Nora: in her inbox, and with the reason on her own page', async () => {
  const nora = await cast.person('Nora');
  const { duty } = await does<{ duty: string }>(olga, 'leading.grant_duty', {
    ...{ person: nora.personaId, kind: 'mentor', reason: 'She knows how.' },
  });
  cast.at('2026-03-06T20:00:00Z');
  await does(olga, 'leading.end_duty', { duty, reason });
  const { badge } = await does<{ badge: string }>(olga, 'recognition.create_badge', {
    title: 'Lamp keeper',
  });
  const award = { badge, person: nora.personaId, reason };
  cast.at('2026-03-07T20:00:00Z');
  await does(olga, 'recognition.award_badge', award);
  cast.at('2026-03-08T20:00:00Z');
  await does(olga, 'recognition.take_back_badge', { ...award, reason: 'It was a mistake.' });
  const mine = await decided(nora);
  expect(mine.map((one) => [one.says, one.reason, one.dutyKind, one.title])).toEqual([
    ['inbox.badge_taken', 'It was a mistake.', 'operator', 'Lamp keeper'],
    ['inbox.badge_given', reason, 'operator', 'Lamp keeper'],
    ['inbox.duty_ended_mentor', reason, 'operator', null],
    ['inbox.duty_given_mentor', 'She knows how.', 'operator', null],
  ]);
  expect(JSON.stringify(mine)).not.toContain(olga.personaId);
  expect((await inboxOf(nora)).map((one) => [one.says, one.reason])).toEqual([
    ['inbox.badge_taken', 'It was a mistake.'],
    ['inbox.badge_given', reason],
    ['inbox.duty_ended_mentor', reason],
    ['inbox.duty_given_mentor', 'She knows how.'],
  ]);
});

test('a duty for one place says so, and where, as far as whoever holds it reads there', async () => {
  const { space: id, spaceSlug: space } = await does<Record<'space' | 'spaceSlug', string>>(
    olga,
    'community.create_space',
    {
      ...{ title: 'Evenings', reads: 'members', clientId: crypto.randomUUID() },
    },
  );
  const apart = await does<{ space: string }>(olga, 'community.create_space', {
    ...{ title: 'Apart', reads: 'holders', readDuties: ['case_holder'] },
    clientId: crypto.randomUUID(),
  });
  const one = await cast.person('One');
  const given = { person: one.personaId, kind: 'mentor', reason };
  const { duty } = await does<{ duty: string }>(olga, 'leading.grant_duty', {
    ...{ ...given, scope: id },
  });
  cast.at('2026-03-09T20:00:00Z');
  await does(olga, 'leading.end_duty', { duty, reason });
  cast.at('2026-03-10T20:00:00Z');
  await does(olga, 'leading.grant_duty', { ...given, scope: apart.space });
  const link = `/talk/${space}`;
  expect((await decided(one)).map((each) => [each.says, each.title, each.link])).toEqual([
    ['inbox.duty_given_one_mentor', null, '/who-may-do-what'],
    ['inbox.duty_ended_one_mentor', 'Evenings', link],
    ['inbox.duty_given_one_mentor', 'Evenings', link],
  ]);
  expect((await inboxOf(one)).map((item) => [item.says, item.reason])).toEqual([
    ['inbox.duty_given_one_mentor', reason],
    ['inbox.duty_ended_one_mentor', reason],
    ['inbox.duty_given_one_mentor', reason],
  ]);
});

test('they are nobody else’s, not even the operator’s; guests have none', async () => {
  const finn = await cast.person('Finn');
  await does(olga, 'leading.grant_duty', { person: finn.personaId, kind: 'mentor', reason });
  expect(await decided(await cast.person('Gil'))).toEqual([]);
  const hers = (await decided(olga)).map(({ says }) => says);
  expect(hers).toEqual(['inbox.duty_given_operator']);
  expect((await cast.as(cast.guest).refused(decisionsAboutMe, {})).code).toBe('unauthenticated');
});

test('nobody is rid of hearing it: what was switched off before, or is muted, is told all the same', async () => {
  const hal = await cast.person('Hal');
  const settings = act('notifications.change_settings');
  for (const kind of ['badge', 'duty', 'completion'])
    await cast.as(hal).refused(settings, { off: [kind] });
  await does(olga, 'leading.grant_duty', { person: hal.personaId, kind: 'host', reason });
  expect(await inboxOf(hal)).toHaveLength(1);
  await cast.sql(`update notifications.reader set off = '{badge,duty}' where persona_id = $1`, [
    hal.personaId,
  ]);
  await does(olga, 'leading.grant_duty', { person: hal.personaId, kind: 'mentor', reason });
  expect((await inboxOf(hal))[0]?.says).toBe('inbox.duty_given_mentor');
});

test('many decisions come in pages that neither skip nor repeat', async () => {
  const ida = await cast.person('Ida');
  for (let nr = 0; nr < 18; nr += 1) {
    const { duty } = await does<{ duty: string }>(olga, 'leading.grant_duty', {
      ...{ person: ida.personaId, kind: 'mentor', reason: `No. ${nr}` },
    });
    await does(olga, 'leading.end_duty', { duty, reason: `End ${nr}` });
  }
  const first = await cast.as(ida).asks(decisionsAboutMe, {});
  const rest = await cast.as(ida).asks(decisionsAboutMe, { after: first.next ?? undefined });
  const all = [...first.decisions, ...rest.decisions];
  expect([first.decisions.length, all.length, rest.next]).toEqual([30, 36, null]);
  expect(new Set(all.map(({ reason: why }) => why)).size).toBe(36);
  const wrong = await cast.as(ida).refused(decisionsAboutMe, { after: 'yesterday' });
  expect(wrong.code).toBe('invalid');
});
