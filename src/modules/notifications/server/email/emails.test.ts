import { expect, test } from 'vitest';
import { guest, type Person } from '#platform/actor.ts';
import { saidIn } from '#platform/mail/testing/said-in.ts';
import { openPostOffice } from '#platform/mail/testing/post-office.ts';
import { holdRow } from '#tests/cast/hold-row.ts';
import { openStage } from '../testing/stage.ts';
import { inbox } from '../inbox/inbox.ts';
import { markAllRead } from '../inbox/mark-read.ts';
import { chooseEmails, unsubscribe } from './choose-emails.ts';
import { emails } from './emails.ts';

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

test('Ann is written to when a reply has waited for two minutes: no name, no title, no words', async () => {
  at(0);
  const ann = await mailed('Ann');
  await chooses(ann, soon);
  await stage.replied(ben, ann);
  await goesOn(1);
  expect(arrived(ann), 'perhaps she is just reading it').toEqual([]);
  await goesOn(3);
  const [letter, ...more] = arrived(ann);
  expect(more).toEqual([]);
  expect(letter?.words).toContain('Something happened for you');
  expect(letter?.words).toContain('https://tea.example.org/inbox');
  for (const secret of ['Ben', 'first cup', 'Serving'])
    for (const part of [letter?.raw, letter?.words, letter?.html])
      expect(part).not.toContain(secret);
  expect(saidIn(letter?.html ?? '')).toEqual(saidIn(letter?.words ?? ''));
  await goesOn(10);
  expect(arrived(ann), 'once').toHaveLength(1);
  at(20);
  await stage.replied(ben, ann);
  await goesOn(62);
  expect(arrived(ann), 'not twice within an hour').toHaveLength(1);
  await goesOn(63);
  expect(arrived(ann), 'of what came since').toHaveLength(2);
});

test('what is read by then is in no letter, nor what came before one asked for letters', async () => {
  at(100);
  const carla = await mailed('Carla');
  await stage.replied(ben, carla);
  await chooses(carla, soon);
  await goesOn(110);
  expect(arrived(carla)).toEqual([]);
  await stage.replied(ben, carla);
  at(111);
  await stage.as(carla).does(markAllRead, {});
  await goesOn(115);
  expect(arrived(carla)).toEqual([]);
});

test('what was taken back meanwhile is told to nobody', async () => {
  at(120);
  const dora = await mailed('Dora');
  await chooses(dora, { ...soon, saysWhat: true });
  const reply = await stage.replied(ben, dora);
  await stage.change(reply, `deleted_at = now(), body = '', body_html = ''`);
  await goesOn(130);
  expect(arrived(dora)).toEqual([]);
});

test('who asks for it reads what happened, with names and titles, in their language; and never what was written', async () => {
  at(140);
  const eva = await mailed('Eva');
  await stage.sql(`update accounts.account set locale = 'es' where id = $1`, [eva.accountId]);
  await stage.sql(`update learning.programme set language = 'en'`);
  await chooses(eva, { ...soon, saysWhat: true });
  await stage.replied(ben, eva);
  await goesOn(143);
  const [letter] = arrived(eva);
  expect(letter?.words).toContain('Hola, Eva');
  expect(letter?.words).toContain('Ben');
  expect(letter?.words).toContain('The first cup');
  expect(letter?.html).toContain('<span lang="en">The first cup</span>');
  expect(letter?.words).toContain('Abre tu buzón');
  expect(`${letter?.words} ${letter?.html}`, 'what was written').not.toMatch(/\bwords\b/);
  expect(saidIn(letter?.html ?? '')).toEqual(saidIn(letter?.words ?? ''));
});

test('on a telephone that others look at, neither sender nor subject says where it comes from', async () => {
  at(150);
  const fay = await mailed('Fay');
  await chooses(fay, { ...soon, isDiscreet: true });
  await stage.replied(ben, fay);
  await goesOn(153);
  const [letter] = arrived(fay);
  expect(letter?.raw).toMatch(/^from: "?a note for you"? /im);
  expect(letter?.raw).toMatch(/^subject: Something waits for you\r?$/im);
  expect(letter?.words).not.toContain('Fay');
});

test('once a day it is one letter at six in the evening, where she is, with all that came', async () => {
  at(160);
  const gil = await mailed('Gil');
  await chooses(gil, { pace: 'daily', zone: 'America/Lima' });
  await stage.replied(ben, gil);
  await stage.replied(ben, gil);
  await goesOn(179);
  expect(arrived(gil), '22:59 in UTC').toEqual([]);
  await goesOn(181);
  expect(arrived(gil)).toHaveLength(1);
  expect(arrived(gil)[0]?.words).toContain('2 things happened for you');
  await stage.replied(ben, gil);
  await goesOn(181 + 23 * 60);
  expect(arrived(gil)).toHaveLength(1);
  await goesOn(181 + 24 * 60);
  expect(arrived(gil)).toHaveLength(2);
});

test('at night nothing is sent; in the morning it is', async () => {
  at(3 * 60);
  const hugo = await mailed('Hugo');
  await chooses(hugo, { ...soon, quietFrom: 22, quietTo: 8 });
  await stage.replied(ben, hugo);
  await goesOn(3 * 60 + 10);
  expect(arrived(hugo)).toEqual([]);
  await goesOn(12 * 60 - 1);
  expect(arrived(hugo)).toEqual([]);
  await goesOn(12 * 60 + 1);
  expect(arrived(hugo)).toHaveLength(1);
});

test('kinds that were left out are in no letter, but in the inbox', async () => {
  at(900);
  const ines = await mailed('Ines');
  await chooses(ines, { ...soon, off: ['hearted'] });
  await stage.hearted(ben, ines, await stage.post(ines));
  await goesOn(905);
  expect(arrived(ines)).toEqual([]);
  expect((await stage.as(ines).asks(inbox)).unread).toBe(1);
  const refusal = await stage.as(ines).refused(chooseEmails, { ...soon, off: ['harted'] });
  expect(refusal.fields).toEqual({ off: 'not_valid' });
});

test('one press in the letter ends them, by whoever presses; a key that was made up ends nothing', async () => {
  at(1_000);
  const jo = await mailed('Jo');
  await chooses(jo, soon);
  await stage.replied(ben, jo);
  await goesOn(1_003);
  const [letter] = arrived(jo);
  const raw = letter?.raw.replaceAll(/\r\n\s+/g, '') ?? '';
  expect(raw).toMatch(/^list-unsubscribe-post: List-Unsubscribe=One-Click\r?$/im);
  const href = /^list-unsubscribe:\s*<([^>]+)>/im.exec(raw)?.[1] ?? '';
  const key = new URL(href).searchParams.get('key') ?? '';
  expect(Buffer.from(key.split('.').at(-1) ?? '', 'base64url').toString()).not.toContain(
    jo.personaId,
  );
  const nobody = stage.as(guest());
  expect((await nobody.refused(unsubscribe, { key: `${key.slice(0, -4)}AAAA` })).why).toBe(
    'link_over',
  );
  expect((await stage.as(jo).asks(emails)).pace).toBe('at_once');
  await nobody.does(unsubscribe, { key });
  await nobody.does(unsubscribe, { key });
  expect((await stage.as(jo).asks(emails)).pace).toBe('off');
  await stage.replied(ben, jo);
  await goesOn(1_010);
  expect(arrived(jo)).toHaveLength(1);
});

test('without a confirmed address nothing is sent, and nothing waits for ever', async () => {
  at(1_100);
  const kim = await stage.person('Kim');
  await chooses(kim, soon);
  expect((await stage.as(kim).asks(emails)).mail).toBe('none');
  await stage.replied(ben, kim);
  await goesOn(1_105);
  expect(await stage.sql('select 1 from platform.outgoing_email')).toEqual([]);
  expect(await stage.sql('select 1 from notifications.email')).toEqual([]);
});

test('hours have a beginning and an end; a guest chooses nothing', async () => {
  const lea = stage.as(await stage.person('Lea'));
  expect((await lea.refused(chooseEmails, { ...soon, quietFrom: 22 })).fields).toEqual({
    quietTo: 'quiet_needs_both',
  });
  expect((await lea.refused(chooseEmails, { ...soon, zone: 'Nowhere/Land' })).fields).toEqual({
    zone: 'not_valid',
  });
  expect((await stage.as(stage.guest).refused(chooseEmails, soon)).code).toBe('unauthenticated');
  expect((await stage.as(stage.guest).refused(emails)).code).toBe('unauthenticated');
});

test('what is chosen is read in one statement, and three processes write one letter', async () => {
  at(1_200);
  const mia = await mailed('Mia');
  await chooses(mia, { ...soon, saysWhat: true, quietFrom: 1, quietTo: 2 });
  expect(await stage.as(mia).asks(emails)).toMatchObject({
    ...{ pace: 'at_once', saysWhat: true, isDiscreet: false, zone: 'UTC' },
    ...{ quietFrom: 1, quietTo: 2, isZoneKnown: true, mail: 'ready' },
  });
  expect(await stage.statements(() => stage.as(mia).asks(emails))).toBe(emails.statements);
  await stage.replied(ben, mia);
  at(1_205);
  await stage.drain();
  await Promise.all([stage.drain(), stage.drain(), stage.drain()]);
  expect(arrived(mia)).toHaveLength(1);
});

test('who is told something at the very moment when letters are planned is written to the second after', async () => {
  at(1_300);
  const nia = await mailed('Nia');
  await chooses(nia, soon);
  await stage.replied(ben, nia);
  at(1_303);
  const held = await holdRow(
    stage,
    'select from notifications.reader where persona_id = $1 for update',
    [nia.personaId],
  );
  await stage.drain();
  const planned = await stage.sql('select 1 from notifications.email where persona_id = $1', [
    nia.personaId,
  ]);
  await held.release();
  expect(planned).toEqual([]);
  await goesOn(1_304);
  expect(arrived(nia)).toHaveLength(1);
});
