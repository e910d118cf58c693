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
