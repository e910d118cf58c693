import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstOperator } from '#entry/first-operator.ts';
import { registry } from '#entry/modules.ts';
import { openWorld } from '#platform/testing/world.ts';
import { environmentOf, openFolder, startCommand } from './testing/command-line.ts';

const world = await openWorld(registry);
await firstOperator(world);
const env = await environmentOf(world);
const person = (...args: string[]) => startCommand(env, ['person', ...args]).ended;
const acts = () =>
  world.sql(`select act, by_pseudonym from platform.audit_entry order by at desc, act limit 3`);

test('where nobody can sign in any more, the machine finds people, lets one in and gives a duty', async () => {
  const listed = await person('list', '--search', 'keep', '--format', 'json');
  expect([listed.code, listed.err]).toEqual([0, '']);
  const [keeper] = JSON.parse(listed.out) as {
    id: string;
    duties: { id: string; duty: string }[];
  }[];
  expect(keeper?.duties.map(({ duty }) => duty).sort()).toEqual(['moderator', 'operator']);
  const id = keeper?.id ?? '';

  const made = await person('reset', id, '--reason', 'Lost the paper.');
  expect(made.code).toBe(0);
  expect(made.out).toMatch(/^http\S+\/recover\/link\?key=\S+\nGive it to Keeper yourself\./);
  expect((await acts())[0]).toEqual({ act: 'accounts.help_in', by_pseudonym: null });

  const given = await person('give', id, 'case_holder');
  expect([given.code, given.err]).toEqual([0, '']);
  expect(given.out).toMatch(
    /^Keeper, case_holder everywhere, from now on\. They are told, and everybody who runs the place\.\n/,
  );
  const again = await person('give', id, 'case_holder');
  expect([again.code, again.err]).toEqual([1, 'They hold this duty already.\n']);
  const duty = /samovar person end (\S+)\n$/.exec(given.out)?.[1] ?? '';
  const ended = await person('end', duty);
  expect(ended.code).toBe(0);
  expect(ended.out).toMatch(
    /^Ended: Keeper, case_holder everywhere\. They are told, and everybody who runs the place\.\n/,
  );
});

test('nobody is left without who runs the place, and a duty is for a place that is there', async () => {
  const [keeper] = JSON.parse((await person('list', '--format', 'json')).out) as {
    id: string;
    duties: { id: string; duty: string }[];
  }[];
  const { id: operator = '' } = keeper?.duties.find(({ duty }) => duty === 'operator') ?? {};
  const { code, err } = await person('end', operator);
  expect([code, err]).toEqual([1, expect.stringMatching(/^Nobody else runs this place: give/)]);
  const listed = await person('list');
  expect(listed.out).toContain('operator (');

  const nowhere = await person('give', keeper?.id ?? '', 'host', '--scope', crypto.randomUUID());
  expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringMatching(/^There is no programme/)]);
  const space = crypto.randomUUID();
  await world.sql(
    `insert into community.space (id, slug, title, side, position, created_at) values ($1, 'evenings', 'Evenings', 'adult', 1, now())`,
    [space],
  );
  const there = await person('give', keeper?.id ?? '', 'host', '--scope', space);
  expect([there.code, there.err]).toEqual([0, '']);
  expect(there.out).toMatch(/^Keeper, host of “Evenings”, from now on\./);
  expect((await person('list')).out).toContain('host of “Evenings” (');
});

test('an operator alone is cleared on the machine, for a time, and everybody else who runs the place hears of it', async () => {
  const [keeper] = JSON.parse((await person('list', '--format', 'json')).out) as { id: string }[];
  const id = keeper?.id ?? '';
  const cleared = await person('clear', id, '--months', '6', '--reason', 'Checked by the office.');
  expect([cleared.code, cleared.err]).toEqual([0, '']);
  expect(cleared.out).toMatch(/^Cleared for work among young people until \d{4}-\d\d-\d\d\./);
  expect((await acts())[0]).toEqual({ act: 'leading.grant_clearance', by_pseudonym: null });
  const again = await person('clear', id, '--months', '6');
  expect([again.code, again.err]).toEqual([1, expect.stringMatching(/^They are cleared for as/)]);
  // A longer one renews it.
  expect((await person('clear', id)).code).toBe(0);
  const listed = await person('list', '--search', 'keep', '--format', 'json');
  const [{ clearances } = { clearances: [] }] = JSON.parse(listed.out) as {
    clearances: { id: string }[];
  }[];
  expect(clearances).toHaveLength(2);
  expect((await person('list')).out).toMatch(/cleared until \d{4}-\d\d-\d\d \(/);
  const ended = await person('unclear', clearances[0]?.id ?? '');
  expect(ended.code).toBe(0);
  expect(ended.out).toMatch(/^Ended: Keeper, cleared for work among young people\. They/);
});

test.each([
  [[], 2, 'What? There is: list, reset, give, end, clear and unclear.'],
  [['list', 'more'], 2, '"person list" wants nothing more.'],
  [['list', '--page', '0'], 2, '"0" is no page.'],
  [['list', '--reason', 'x'], 2, '"person list" knows no --reason.'],
  [['reset'], 2, '"person reset" wants the id of a person.'],
  [['give', crypto.randomUUID(), 'king'], 2, '"king" is no duty.'],
  [['reset', crypto.randomUUID()], 1, 'There is nobody'],
  [['reset', 'Keeper'], 1, 'That is no id of a person: "samovar person list"'],
  [['give', crypto.randomUUID(), 'host', '--scope', 'everywhere'], 1, 'There is no programme'],
  [['end', 'host'], 1, 'That is no id of a duty'],
  [['end', crypto.randomUUID()], 1, 'There is nobody'],
  [['clear'], 2, '"person clear" wants the id of a person.'],
  [['clear', crypto.randomUUID()], 1, 'There is nobody'],
  [['clear', 'Keeper'], 1, 'That is no id of a person'],
  [['clear', crypto.randomUUID(), '--months', '99'], 1, 'A clearance is for a number of months'],
  [['unclear', 'it'], 1, 'That is no id of a clearance'],
  [['unclear', crypto.randomUUID()], 1, 'There is nobody'],
])('samovar person %j ends with %d', async (args, code, says) => {
  const { code: ended, err } = await person(...args);
  expect([ended, err.slice(0, says.length)]).toEqual([code, says]);
});

test('a folder without a place is said to be one, and none is made there', async () => {
  const DATA_DIR = join(openFolder().path, 'mistyped');
  const { code, err } = await startCommand({ DATA_DIR }, ['person', 'list']).ended;
  expect([code, err]).toEqual([1, expect.stringMatching(/^There is no place in .*mistyped yet/)]);
  expect(existsSync(DATA_DIR)).toBe(false);
});
