import { expect, test } from 'vitest';
import { system } from '../actor.ts';
import { newId } from '../ids.ts';
import { carryEmails } from './carry.ts';
import { listDemoEmails } from './demo-email.sql.ts';
import { LEASE } from './outgoing.rules.ts';
import { takeEmails } from './outgoing.ts';
import { canMail, reachMail } from './send.ts';
import { ann, nothing, openDesk, START } from './testing/desk.ts';
import { saidIn } from './testing/said-in.ts';

const desk = await openDesk();
const { post, world, letters, done, heard, invitations } = desk;
const { later, writes, counts, withSettings, brings } = desk;

test('a letter reaches the mail server as text and as simple HTML, with nothing from elsewhere', async () => {
  const id = await writes();
  await brings();
  const received = post.last('ann@example.org');
  expect(received?.from).toBe('no-reply@tea.example.org');
  expect(received?.raw.toLowerCase()).toContain(`message-id: <${id}@tea.example.org>`);
  expect(received?.words).toContain('Hello Ann <b>,');
  expect(received?.words).toContain(
    'Press here:\nhttps://tea.example.org/x?a=1&b=2'.replace('\n', '\r\n'),
  );
  expect(received?.raw).toContain('text/html');
  expect(received?.html).toContain('Hello Ann &lt;b&gt;,');
  expect(saidIn(received?.html ?? '')).toEqual(saidIn(received?.words ?? ''));
  expect(received?.raw).not.toMatch(/<img|<script|<link|<style/);
  expect([await counts(), done]).toEqual([nothing, [id]]);
});

test('a letter that has nothing to say any more is not sent, and is over', async () => {
  const id = await writes();
  letters.delete(id);
  const before = post.emails.length;
  await brings();
  expect([post.emails.length, await counts()]).toEqual([before, nothing]);
  expect(done).toContain(id);
});

test('while the mail server says "not now" it waits longer each time, then goes, once, under the same name', async () => {
  post.state.answers = 451;
  const id = await writes({ ...ann, to: 'patient@example.org' });
  await brings();
  expect(await counts()).toEqual({ ...nothing, failing: 1 });
  const [kept] = await world.sql('select e::text as text from platform.outgoing_email e');
  expect(kept, 'what is written down of it names nobody').toEqual({
    text: expect.stringMatching(/EENVELOPE 451 RCPT TO/) as string,
  });
  expect(JSON.stringify(kept)).not.toContain('patient@');
  later(9_000);
  await brings();
  post.state.answers = 250;
  expect(await counts(), 'nine seconds are not ten').toEqual({ ...nothing, failing: 1 });
  await brings();
  expect(post.last('patient@example.org')).toBeUndefined();
  later(11_000);
  await brings();
  await brings();
  const arrived = post.emails.filter(({ to }) => to.includes('patient@example.org'));
  expect(arrived.map(({ raw }) => raw.includes(id))).toEqual([true]);
  later(0);
});

test('where nobody lives a letter is not brought again; after three days none is', async () => {
  post.state.answers = 550;
  const id = await writes();
  await brings();
  expect(await counts()).toEqual({ ...nothing, given_up: 1 });
  expect(done, 'it can be tried again').not.toContain(id);
  expect(heard.at(-1)).toBe('refused ann@example.org');
  post.state.answers = 451;
  await writes();
  for (const hours of [0, 24, 48, 71, 73]) {
    later(hours * 3_600_000);
    await brings();
  }
  expect(await counts()).toEqual({ ...nothing, given_up: 2 });
  post.state.answers = 250;
  await world.sql('delete from platform.outgoing_email');
  later(0);
});

test('the process ends between sending and writing it down: one double at most, under the same name', async () => {
  const id = await writes({ ...ann, to: 'twice@example.org' });
  const taken = await world.as(system).does(takeEmails, {});
  expect(taken.taken).toEqual([{ id, attempts: 1 }]);
  await brings();
  expect(post.last('twice@example.org'), 'whoever took it has it to themselves').toBeUndefined();
  // It was sent, and nobody wrote that down.
  await carryEmails(world.deps, taken, new AbortController().signal);
  await world.sql(
    `insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until, attempts)
     values ($1, 'tea.invitation', 1, $2, $3, $4, 1)`,
    [id, new Date(START), new Date(START + LEASE), new Date(START + 2 * LEASE)],
  );
  later(LEASE + 1);
  await brings();
  await brings();
  const names = post.emails
    .filter(({ to }) => to.includes('twice@example.org'))
    .map(({ raw }) => /^message-id: (.*)$/im.exec(raw)?.[1]?.trim());
  expect(names).toEqual([`<${id}@tea.example.org>`, `<${id}@tea.example.org>`]);
  later(0);
});

test('of three processes each letter is brought by one', async () => {
  await Promise.all(Array.from({ length: 25 }, () => writes({ ...ann, to: 'many@example.org' })));
  await Promise.all([brings(), brings(), brings()]);
  const arrived = post.emails.filter(({ to }) => to.includes('many@example.org'));
  expect(arrived).toHaveLength(25);
  expect(await counts()).toEqual(nothing);
});

test('who waits at the door is written to before all others, however many they are', async () => {
  await Promise.all(Array.from({ length: 12 }, () => writes()));
  const urgent = await writes({ ...ann, to: 'door@example.org' }, { ...invitations, rank: 0 });
  const first = await world.as(system).does(takeEmails, {});
  expect(first.taken.map(({ id }) => id)).toContain(urgent);
  await carryEmails(world.deps, first, new AbortController().signal);
  await brings();
  expect(await counts()).toEqual(nothing);
});

test('a letter that cannot be composed holds up no other, and is loud', async () => {
  await writes('broken');
  await writes({ ...ann, to: 'whole@example.org' });
  await expect(brings()).rejects.toThrow('the cup is broken');
  expect(post.last('whole@example.org')).toBeDefined();
  expect(await counts()).toEqual({ ...nothing, failing: 1 });
  await world.sql('delete from platform.outgoing_email');
});

test('with the mail server away nothing is lost, and no letter waits for another to find out', async () => {
  for (let at = 0; at < 6; at += 1) await writes({ ...ann, to: 'away@example.org' });
  await withSettings({ SMTP_URL: 'smtp://127.0.0.1:9' }, () => brings());
  expect(await counts()).toEqual({ ...nothing, failing: 6 });
  later(11_000);
  await brings();
  expect(post.emails.filter(({ to }) => to.includes('away@example.org'))).toHaveLength(6);
  later(0);
});

test('a demonstration without a mail server keeps it for whom it is for, and nobody else does', async () => {
  const kept = (accountId = ann.accountId) => listDemoEmails(world.db.as(), [accountId], 1000);
  await withSettings({ SMTP_URL: undefined, DEMO: false }, async () => {
    await writes();
    await brings();
    expect([await kept(), await counts()]).toEqual([[], { ...nothing, waiting: 1 }]);
    Object.assign(world.deps.settings, { DEMO: true });
    await brings();
    expect((await kept()).map((one) => one.subject)).toEqual(['Grüße & more']);
    expect(await kept(newId())).toEqual([]);
    await Promise.all(Array.from({ length: 410 }, () => writes()));
    await brings();
    // Of several that are kept at one moment none sees the others.
    await writes();
    await brings();
    expect(await kept()).toHaveLength(400);
  });
});

test('whether letters can be sent is known, and whether the server answers', async () => {
  expect(canMail({ SMTP_URL: undefined, DEMO: false })).toBe(false);
  expect(canMail({ SMTP_URL: undefined, DEMO: true })).toBe(true);
  const settings = { ...world.deps.settings, SMTP_URL: post.url };
  await reachMail(settings);
  await expect(reachMail({ ...settings, SMTP_URL: 'smtp://127.0.0.1:9' })).rejects.toThrow();
});
