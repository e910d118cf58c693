import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openPostOffice } from '#platform/mail/testing/post-office.ts';
import { openStage } from '../testing/stage.ts';
import { chooseEmails } from './choose-emails.ts';

const post = await openPostOffice();
const stage = await openStage();
Object.assign(stage.deps.settings, { SMTP_URL: post.url, ORIGIN: 'https://tea.example.org' });
const ben = await stage.person('Ben');
const START = new Date('2026-03-04T20:00:00Z');
const MINUTE = 60_000;
const at = (minutes: number) => stage.at(new Date(START.getTime() + minutes * MINUTE));

/** Somebody with a confirmed address. */
async function mailed(name: string): Promise<Person & { address: string }> {
  const person = await stage.person(name);
  const address = `${name.toLowerCase()}@example.org`;
  await stage.sql(`update accounts.account set email = $2, email_confirmed_at = $3 where id = $1`, [
    person.accountId,
    address,
    START,
  ]);
  return { ...person, address };
}
const soon = { pace: 'at_once', zone: 'UTC' } as const;
const chooses = (who: Person, input: object) => stage.as(who).does(chooseEmails, input);
const arrived = (who: { address: string }) =>
  post.emails.filter(({ to }) => to.includes(who.address));
/** What the worker does in the seconds after that minute: plans, composes, brings. */
async function goesOn(minutes: number) {
  at(minutes);
  await stage.drain();
  await stage.drain();
}

test('clocks of minutes of their own hold nobody’s letters up', async () => {
  at(1_300);
  const [nia, ole] = [await mailed('Nia'), await mailed('Ole')];
  await chooses(nia, { ...soon, zone: '+05:17', quietFrom: 22, quietTo: 21 });
  await chooses(nia, { ...soon, pace: 'daily', zone: '+05:17', quietFrom: 22, quietTo: 21 });
  await chooses(ole, soon);
  await stage.replied(ben, nia);
  await stage.replied(ben, ole);
  await goesOn(1_300 + 26 * 60);
  expect(arrived(ole)).toHaveLength(1);
});

test('somebody in a zone that is known no more holds nobody up, and is written to by the world’s time', async () => {
  at(3_000);
  const [vic, wim] = [await mailed('Vic'), await mailed('Wim')];
  await chooses(vic, { ...soon, pace: 'daily', quietFrom: 1, quietTo: 2 });
  await chooses(wim, soon);
  await stage.sql(`update accounts.hours set zone = 'Nowhere/Anymore' where account_id = $1`, [
    vic.accountId,
  ]);
  await stage.replied(ben, vic);
  await stage.replied(ben, wim);
  await goesOn(3_000 + 25 * 60);
  expect(arrived(wim)).toHaveLength(1);
  expect(arrived(vic)).toHaveLength(1);
});

test('while the mail server is away one letter waits for somebody, however long, and tells of all of it once', async () => {
  at(4_000);
  const pia = await mailed('Pia');
  await chooses(pia, soon);
  post.state.answers = 451;
  for (const minutes of [4_003, 4_070, 4_140]) {
    await stage.replied(ben, pia);
    await goesOn(minutes);
  }
  expect(await stage.sql('select 1 from platform.outgoing_email')).toHaveLength(1);
  post.state.answers = 250;
  for (const minutes of [4_300, 4_310, 4_400, 4_500]) await goesOn(minutes);
  expect(arrived(pia)).toHaveLength(1);
  expect(arrived(pia)[0]?.words).toContain('3 things happened for you');
  await stage.replied(ben, pia);
  await goesOn(4_600);
  expect(arrived(pia)).toHaveLength(2);
  expect(arrived(pia)[1]?.words).toContain('Something happened for you');
});

test('what could not be brought in the evening is not brought at night', async () => {
  at(24 * 60 * 4 + 60);
  const qi = await mailed('Qi');
  await chooses(qi, { ...soon, quietFrom: 22, quietTo: 8 });
  post.state.answers = 451;
  await stage.replied(ben, qi);
  // Five minutes before ten in the evening, and an hour after.
  await goesOn(24 * 60 * 4 + 115);
  post.state.answers = 250;
  await goesOn(24 * 60 * 4 + 180);
  expect(arrived(qi)).toEqual([]);
  await goesOn(24 * 60 * 4 + 12 * 60 - 1);
  expect(arrived(qi)).toEqual([]);
  await goesOn(24 * 60 * 4 + 12 * 60 + 1);
  expect(arrived(qi)).toHaveLength(1);
});

test('what a letter was to tell that could not be brought at all is in the next, a day later', async () => {
  at(20_000);
  const rob = await mailed('Rob');
  await chooses(rob, soon);
  post.state.answers = 554;
  await stage.replied(ben, rob);
  await goesOn(20_003);
  post.state.answers = 250;
  await goesOn(20_003 + 23 * 60);
  expect(arrived(rob)).toEqual([]);
  await stage.replied(ben, rob);
  await goesOn(20_003 + 24 * 60 + 3);
  expect(arrived(rob)).toHaveLength(1);
  expect(arrived(rob)[0]?.words).toContain('2 things happened for you');
});
