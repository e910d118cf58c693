import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { keyIn, openPostOffice } from '#platform/mail/testing/post-office.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { openStage } from '../testing/stage.ts';
import { inbox } from '../inbox/inbox.ts';
import { chooseEmails } from './choose-emails.ts';
import { emails } from './emails.ts';

const post = await openPostOffice();
const stage = await openStage();
Object.assign(stage.deps.settings, { SMTP_URL: post.url, ORIGIN: 'https://tea.example.org' });
const ben = await stage.person('Ben');
const START = new Date('2026-03-04T20:00:00Z').getTime();
const DAY = 86_400_000;
const at = (days: number, minutes = 0) => stage.at(new Date(START + days * DAY + minutes * 60_000));

/** Somebody with a confirmed address, who is written to once a day. */
async function mailed(name: string): Promise<Person & { address: string }> {
  const person = { ...(await stage.person(name)), sessionKey: 'a session' };
  const address = `${name.toLowerCase()}@example.org`;
  await stage.sql(`update accounts.account set email = $2, email_confirmed_at = $3 where id = $1`, [
    person.accountId,
    address,
    new Date(START),
  ]);
  await stage.as(person).does(chooseEmails, { pace: 'daily', zone: 'UTC' });
  return { ...person, address };
}
/** How often somebody was written to, or was tried to be. */
const tried: string[] = [];
/** What comes of a day on which Ben replies. */
async function aDay(day: number, who: Person, answers: number) {
  at(day);
  await stage.replied(ben, who);
  // Six in the evening of the day after.
  at(day, 22 * 60 + 10);
  post.state.answers = answers;
  const before = post.state.asked;
  for (let times = 0; times < 3; times += 1) await stage.drain();
  post.state.answers = 250;
  tried.push(`${day}: ${post.state.asked - before}`);
}
const says = async (who: Person) =>
  (await stage.as(who).asks(inbox)).items
    .filter(({ kind }) => kind === 'mail_refused')
    .map(({ place }) => place.link);
type Security = { email: { isRefused: boolean; isConfirmed: boolean }; pending: string | null };
const security = (who: Person) => asks<Security>(stage, who, 'accounts.security');

test('after three letters that came back Ann gets no more, is told in her inbox, and ends that by one press', async () => {
  const ann = await mailed('Ann');
  tried.length = 0;
  for (const day of [1, 2, 3, 4]) await aDay(day, ann, 550);
  expect(tried, 'once a day, and not again after the third').toEqual([
    '1: 1',
    '2: 1',
    '3: 1',
    '4: 0',
  ]);
  expect(await says(ann)).toEqual(['/settings/security#email']);
  expect((await stage.as(ann).asks(emails)).mail).toBe('refused');
  expect((await security(ann)).email).toMatchObject({ isRefused: true, isConfirmed: true });

  at(5);
  await does(stage, ann, 'accounts.confirm_email_again', {});
  await stage.drain();
  const letter = post.last(ann.address, 'please confirm');
  expect((await stage.as(ann).asks(emails)).mail, 'not before it is opened').toBe('refused');
  const confirm = stage.registry.useCases.get('accounts.confirm_email');
  await stage.as(stage.guest).does(confirm as never, { secret: keyIn(letter) });
  expect((await stage.as(ann).asks(emails)).mail).toBe('ready');
  expect((await security(ann)).email).toMatchObject({ isRefused: false });
  tried.length = 0;
  await aDay(6, ann, 250);
  expect(tried).toEqual(['6: 1']);
  expect(post.last(ann.address, 'happened for you')).toBeDefined();
});

test('a letter that is taken in between forgets what was refused, and “not now” is no refusal', async () => {
  const bea = await mailed('Bea');
  await aDay(10, bea, 550);
  await aDay(11, bea, 550);
  await aDay(12, bea, 250);
  await aDay(13, bea, 550);
  await aDay(14, bea, 550);
  await aDay(15, bea, 451);
  expect((await stage.as(bea).asks(emails)).mail).toBe('ready');
  expect(await says(bea)).toEqual([]);
  await stage.sql('delete from platform.outgoing_email');
});

test('what is refused of us, and not of the address, ends nobody’s letters', async () => {
  const cem = await mailed('Cem');
  for (const day of [20, 21, 22, 23]) {
    post.state.answersData = 554;
    await aDay(day, cem, 250);
    post.state.answersData = 250;
  }
  expect((await stage.as(cem).asks(emails)).mail).toBe('ready');
});

test('an address that was mistyped is said so where it waits; another one is none of that', async () => {
  at(30);
  const dee = await mailed('Dee');
  await stage.sql(
    `insert into accounts.email_pending (account_id, email, asked_at) values ($1, 'de@example.org', now())`,
    [dee.accountId],
  );
  post.state.answers = 550;
  await does(stage, dee, 'accounts.confirm_email_again', {});
  await stage.drain();
  post.state.answers = 250;
  expect(await security(dee)).toMatchObject({ pending: 'de@example.org', isPendingRefused: true });
  expect((await security(dee)).email).toMatchObject({ isRefused: false });
  await does(stage, dee, 'accounts.confirm_email_again', {});
  expect(await security(dee)).toMatchObject({ isPendingRefused: false });
});

test('a token has no letter sent, a guest neither, and where there is no address there is nothing to send', async () => {
  const act = stage.registry.useCases.get('accounts.confirm_email_again') as never;
  const eve = await stage.person('Eve');
  expect((await stage.as(eve).refused(act, {})).why).toBe('session_only');
  expect((await stage.as(stage.guest).refused(act, {})).code).toBe('unauthenticated');
  const seated = stage.as({ ...eve, sessionKey: 'a session' });
  expect((await seated.refused(act, {})).why).toBe('no_email_yet');
});
