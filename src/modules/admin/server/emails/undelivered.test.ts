import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import { system, type Person } from '#platform/actor.ts';
import { takeEmails } from '#platform/mail/outgoing.ts';
import { openPostOffice } from '#platform/mail/testing/post-office.ts';
import type { AnyUseCase } from '#platform/use-case.ts';
import { does } from '#tests/matrix/side.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { removeEmails, retryEmails } from './see-to-emails.ts';
import { tellMailTrouble } from './tell-mail-trouble.ts';
import { undeliveredEmails } from './undelivered.ts';

const post = await openPostOffice();
const cast = await openCast({ SMTP_URL: post.url, ORIGIN: 'https://tea.example.org' });
const START = new Date('2026-03-04T20:00:00Z').getTime();
const MINUTE = 60_000;
const at = (minutes: number) => cast.at(new Date(START + minutes * MINUTE));
const join = cast.registry.useCases.get('accounts.join') as AnyUseCase;
const endStale = cast.registry.useCases.get('accounts.end_stale_sessions') as AnyUseCase;
const withSession = (person: Person) => ({ ...person, sessionKey: 'a session' });
const olga = withSession(await cast.withDuty(await cast.person('Olga'), 'operator'));
const ann = withSession(await cast.person('Ann'));
const view = (input = {}) => cast.as(olga).asks(undeliveredEmails, input);
const empty = () => cast.sql('delete from platform.outgoing_email');

/** Somebody joins, and is written to about their way in. */
const isWrittenTo = async (email: string) => {
  const [name = ''] = email.split('@');
  const joined = { password: 'a quiet long word', birthYear: 1990, guidelines: 'yes' };
  await cast.as(cast.guest).does(join, { ...joined, name, email });
  await cast.drain();
};

test('Olga sees that a letter does not get there, why, and since when; whom it is for nowhere', async () => {
  at(0);
  expect(await view()).toMatchObject({ mail: 'ready', emails: [], next: null });
  post.state.answers = 451;
  await isWrittenTo('zqaddress@example.org');
  post.state.answers = 250;
  const [letter] = (await view()).emails;
  expect(letter).toMatchObject({
    ...{ sort: 'accounts.letter', attempts: 1, obstacle: 'later', again: 'goes' },
    ...{ code: 'EENVELOPE 451 RCPT TO', givenUpAt: null },
  });
  expect(JSON.stringify(await view())).not.toContain('zqaddress');
  expect((await view()).counts).toEqual({ waiting: 0, failing: 1, givenUp: 0 });
  expect(await cast.statements(() => view())).toBe(undeliveredEmails.statements);

  await cast.as(olga).does(retryEmails, { id: letter?.id });
  await cast.drain();
  expect(post.last('zqaddress@example.org')).toBeDefined();
  expect(await view()).toMatchObject({ emails: [], sentAt: new Date(START) });
  const acts = await cast.sql(
    `select 1 from platform.audit_entry where act = 'admin.retry_emails' and subject_id = $1`,
    [letter?.id],
  );
  expect(acts).toHaveLength(1);
});

test('one that was given up goes once the server takes it, as if it were new', async () => {
  at(60);
  post.state.answers = 550;
  await isWrittenTo('moved@example.org');
  const [letter] = (await view({ which: 'given_up' })).emails;
  expect(letter).toMatchObject({ obstacle: 'address', nextAt: null, again: 'goes' });
  expect((await view({ which: 'failing' })).emails).toEqual([]);
  post.state.answers = 250;
  await cast.as(olga).does(retryEmails, {});
  await cast.drain();
  expect(post.last('moved@example.org')?.words).toContain('please confirm');
  expect((await view()).emails).toEqual([]);
});

test('of what is older than letters are kept nobody is told that it is tried again', async () => {
  await empty();
  at(-5 * 1_440);
  post.state.answers = 550;
  await isWrittenTo('old@example.org');
  at(-2 * 1_440 + 1);
  await isWrittenTo('young@example.org');
  post.state.answers = 250;
  await cast.as(system).does(endStale, {});
  expect((await view()).emails.map(({ again }) => again)).toEqual(['goes', 'over']);
  expect(await cast.as(olga).does(retryEmails, {})).toEqual({ emails: 1 });
  await cast.drain();
  expect(post.last('young@example.org')).toBeDefined();
  expect((await view()).emails, 'the old one still says what became of it').toHaveLength(1);
  await empty();
});

test('however many go no more, one behind them is tried; of none that goes nobody is told it does', async () => {
  await empty();
  at(100);
  post.state.answers = 550;
  await isWrittenTo('behind@example.org');
  post.state.answers = 250;
  const newer = new Date(START + 101 * MINUTE);
  await cast.sql(
    `insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until, attempts, problem, given_up_at)
     select gen_random_uuid(), 'notifications.inbox', 1, $1, $1, $1, 9, 'EDNS', $1 from generate_series(1, 600)`,
    [newer],
  );
  const [inbox] = (await view()).emails;
  expect(inbox).toMatchObject({ sort: 'notifications.inbox', again: 'other_way' });
  expect(await cast.as(olga).does(retryEmails, { id: inbox?.id })).toEqual({ emails: 0 });
  expect(await cast.as(olga).does(retryEmails, {})).toEqual({ emails: 1 });
  await cast.drain();
  expect(post.last('behind@example.org')).toBeDefined();
  expect(await cast.as(olga).does(retryEmails, {}), 'none is left that goes').toEqual({
    emails: 0,
  });
  await empty();
});

test('one that is being sent just then is not sent a second time', async () => {
  at(110);
  post.state.answers = 451;
  await isWrittenTo('twice@example.org');
  post.state.answers = 250;
  at(111);
  const { taken } = await cast.as(system).does(takeEmails, {});
  expect(taken).toHaveLength(1);
  expect(await cast.as(olga).does(retryEmails, {})).toEqual({ emails: 0 });
  expect((await cast.as(system).does(takeEmails, {})).taken).toEqual([]);
  await empty();
  await cast.sql('delete from accounts.letter');
});

test('what nobody wants any more is removed, and nothing of it is kept', async () => {
  at(120);
  post.state.answers = 451;
  await isWrittenTo('gone@example.org');
  post.state.answers = 250;
  const [letter] = (await view()).emails;
  expect(await cast.as(olga).does(removeEmails, { id: letter?.id })).toEqual({ emails: 1 });
  expect((await view()).emails).toEqual([]);
  expect(await cast.sql('select 1 from accounts.letter')).toEqual([]);
  expect((await cast.as(olga).refused(removeEmails, { id: letter?.id })).code).toBe('not_found');
  at(500);
  await cast.drain();
  expect(post.last('gone@example.org')).toBeUndefined();
});

test('it is read page by page, and only by who runs the place; a token sees to nothing', async () => {
  await cast.sql(
    `insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until, attempts, problem, given_up_at)
     select gen_random_uuid(), 'accounts.letter', 0, $1::timestamptz - n * interval '1 minute', $1, $1, 9, 'EDNS', $1
     from generate_series(1, 70) n`,
    [new Date(START)],
  );
  const pages = [];
  for (let after = ''; pages.length < 5;) {
    const { emails, next } = await view({ after });
    pages.push(emails.map(({ id }) => id));
    if (next === null) break;
    after = next;
  }
  expect(pages.map((page) => page.length)).toEqual([30, 30, 10]);
  expect(new Set(pages.flat()).size).toBe(70);
  for (const act of [retryEmails, removeEmails]) {
    expect((await cast.as(ann).refused(act, {})).code).toBe('not_found');
    expect((await cast.as({ ...olga, sessionKey: null }).refused(act, {})).why).toBe(
      'session_only',
    );
  }
  expect((await cast.as(ann).refused(undeliveredEmails, {})).code).toBe('not_found');
  expect((await cast.as(olga).refused(undeliveredEmails, { after: 'x' })).fields).toEqual({
    after: 'cursor_not_valid',
  });
  await empty();
});

test('when no letter has gone out for an hour those who run the place are told, once, and by no letter', async () => {
  at(1_000);
  await cast.sql('update accounts.account set email = $2, email_confirmed_at = $3 where id = $1', [
    ...[olga.accountId, 'olga@example.org', new Date(START)],
  ]);
  await does(cast, olga, 'notifications.choose_emails', { pace: 'at_once', zone: 'UTC' });
  const told = async () => {
    await cast.as(system).does(tellMailTrouble, {});
    await cast.drain();
    const { items } = await asks<InboxView>(cast, olga, 'notifications.inbox');
    return items.filter(({ kind }) => kind === 'mail_trouble').map(({ place }) => place.link);
  };
  Object.assign(cast.deps.settings, { SMTP_URL: 'smtp://127.0.0.1:9' });
  await isWrittenTo('later@example.org');
  expect((await view()).failingSince).toEqual(new Date(START + 1_000 * MINUTE));
  at(1_059);
  expect(await told()).toEqual([]);
  at(1_061);
  expect(await told()).toEqual(['/operate/letters']);
  expect(await told(), 'once').toHaveLength(1);
  expect((await asks<InboxView>(cast, ann, 'notifications.inbox')).items).toEqual([]);
  Object.assign(cast.deps.settings, { SMTP_URL: post.url });
  at(1_300);
  await cast.drain();
  expect(post.last('later@example.org')).toBeDefined();
  await cast.drain();
  expect(post.last('olga@example.org'), 'she knows by her inbox').toBeUndefined();
  expect((await view()).failingSince).toBeNull();
  expect(await told()).toHaveLength(1);
});
