import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { openWorld } from '#platform/testing/world.ts';
import { importCommand } from './import.ts';
import { report } from './report.ts';
import { commandLine, environmentOf, openFolder, startCommand } from './testing/command-line.ts';
import { UsageError } from './arguments.ts';

const TWIN = 'tests/fixtures/import/kind-hosts.jsonl';
const twin = readFileSync(TWIN, 'utf8').trim().split('\n');
const expected: unknown = JSON.parse(
  readFileSync('tests/fixtures/import/kind-hosts.report.json', 'utf8'),
);
const world = await openWorld(registry);
const samovar = await commandLine(world);
const folder = openFolder();

/** What is refused is refused with one line and 1. */
const refused = async (...args: string[]) => {
  const { code, out, err } = await samovar(...args);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^[^\n]+\n$/);
  return err.trim();
};

test('A file is imported and reported on; twice changes nothing, and nothing else may stand under a known id', async () => {
  const first = await samovar('import', TWIN);
  expect(first.code).toBe(0);
  expect(first.out).toContain('New: 15 members, 1 programme, 1 course, 1 discussion, 23 posts.');
  expect(first.out).toContain('not to guests');
  const second = await samovar('import', TWIN);
  expect(second.code).toBe(0);
  expect(second.out).toContain('New: nothing.');

  const json = await samovar(
    'report',
    'completion',
    '--discussion',
    'leading-well-3-1',
    '--format',
    'json',
  );
  expect(json).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(json.out)).toEqual(expected);
  const table = await samovar('report', 'completion', '--discussion=leading-well-3-1');
  expect(table.out).toMatch(/^Member .+\n.+\namberfox7 +yes +1 +yes +2026-04-20T12:00:00.000Z\n/);
  expect(table.out).toMatch(/\n8 of 14 completed\.\n$/);
  const [step] = await world.sql<{ id: string }>(
    `select id from learning.step where source = 'default'`,
  );
  const csv = await samovar(
    'report',
    'completion',
    '--discussion',
    step?.id ?? '',
    '--format',
    'csv',
  );
  expect(csv.out.split('\r\n')[1]).toBe('amberfox7,true,1,true,2026-04-20T12:00:00.000Z');

  const name = '{"type":"member","id":"Kofi","name":"Kofi A."}';
  const other = folder.put('other.jsonl', [twin[0], name]);
  expect(await refused('import', other)).toBe(
    `${other}: Line 2, field "name": It is not what was imported before under this id.`,
  );

  const format = '{"type":"format","name":"samovar-import","version":1,"source":"another"}';
  await samovar('import', folder.put('another.jsonl', [format, ...twin.slice(1)]));
  const completion = ['report', 'completion', '--discussion', 'leading-well-3-1'];
  expect(await refused(...completion)).toMatch(/: say which by --source \(.*another/);
  expect(await samovar(...completion, '--source', 'another')).toMatchObject({ code: 0 });
});

test('What was imported is listed, and taken back with what it says before; the same file comes in again', async () => {
  const format = '{"type":"format","name":"samovar-import","version":1,"source":"wrong"}';
  const file = folder.put('wrong.jsonl', [format, ...twin.slice(1)]);
  const done = await samovar('import', file);
  const id = /--undo (\S+)/.exec(done.out)?.[1] ?? '';
  const amounts = '15 members, 1 programme, 1 course, 1 discussion, 23 posts, 8 completions';
  const listed = await samovar('import', '--list');
  expect(listed).toMatchObject({ code: 0, err: '' });
  expect(listed.out).toContain(`wrong.jsonl (source "wrong", adult side)\n  Added: ${amounts}.`);
  const dry = await samovar('import', '--undo', id, '--dry-run');
  expect(dry.code).toBe(0);
  expect(dry.out).toContain(`Would go: ${amounts}.\nNothing was changed.\n`);

  const claim = (hash: string | null) =>
    world.sql(
      `update accounts.account a set password_hash = $1 from accounts.persona p
       where p.account_id = a.id and p.source = 'wrong' and p.name = 'amberfox7'`,
      [hash],
    );
  await claim('x');
  const stays = 'It stays: One of its people has claimed their account.';
  expect(await refused('import', '--undo', id)).toBe(stays);
  expect(await refused('import', '--undo', id, '--dry-run')).toBe(stays);
  expect((await samovar('import', '--list')).out).toContain(stays);
  await claim(null);

  const undone = await samovar('import', '--undo', id, '--reason', 'It was another file.');
  expect(undone).toMatchObject({ code: 0, err: '' });
  expect(undone.out).toBe(`Taken back: ${amounts}.\nThe file can be imported again.\n`);
  expect(await world.sql(`select 1 from posts.post where source = 'wrong'`)).toEqual([]);
  expect((await samovar('import', '--list')).out).toMatch(/Taken back .+ by the command line\./);
  expect(await refused('import', '--undo', id)).toBe('This import was taken back already.');
  expect(await refused('import', '--undo', 'x')).toMatch(/^There is no import with that id/);
  expect((await samovar('import', file)).out).toContain('23 posts');
});

test('A file with a fault is refused with its line, and a report of what is not there', async () => {
  const faulty = folder.put('faulty.jsonl', [...twin.slice(0, 7), '{"type":"member","id":"x"}']);
  expect(await refused('import', faulty)).toBe(`${faulty}: Line 8, field "name": It is missing.`);
  const nowhere = ['report', 'completion', '--discussion', 'nothing'];
  expect(await refused(...nowhere)).toBe('There is no discussion "nothing".');
});

test('A file that is not there, or is none, is refused before anything is started', async () => {
  const nowhere = join(folder.path, 'nowhere.jsonl');
  expect(await refused('import', nowhere)).toBe(`${nowhere}: There is no such file.`);
  await expect(importCommand.run([folder.path])).rejects.toEqual(
    new StartError(`${folder.path}: It is a folder, not a file.`),
  );
});

test.each([
  [importCommand, [], 'Which file'],
  [importCommand, ['a.jsonl', 'b.jsonl'], 'too much'],
  [importCommand, ['a.jsonl', '--list'], 'One thing at a time'],
  [importCommand, ['--list', '--undo', 'x'], 'One thing at a time'],
  [importCommand, ['a.jsonl', '--dry-run'], 'go with --undo'],
  [importCommand, ['a.jsonl', '--force'], "Unknown option '--force'"],
  [report, [], 'Which report'],
  [report, ['completion'], 'Which discussion'],
  [report, ['completion', '--discussion'], '--discussion'],
  [report, ['completion', '--discussion', 'x', '--format', 'pdf'], '"pdf"'],
])('Wrong usage is told in a sentence (%#)', async (command, args, said) => {
  const problem: unknown = await command.run(args).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(UsageError);
  expect((problem as UsageError).message).toContain(said);
});

test('Wrong usage ends with 2 and says how; so does --help, with 0', async () => {
  const wrong = await samovar('report', 'completion');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toMatch(/^Which discussion.*\nUsage: samovar report completion .+\n$/);
  const help = await samovar('import', '--help');
  expect([help.code, help.err]).toEqual([0, '']);
  expect(help.out).toMatch(/^Usage: samovar import FILE.jsonl\n/);
});

test('Ctrl-C in the middle leaves nothing behind', async () => {
  const post = (i: number) =>
    twin[20]
      ?.replace('"id": "k1"', `"id": "many${i}"`)
      .replace('"body": "', `"body": "Number ${i}. `);
  const many = Array.from({ length: 25_000 }, (_, i) => post(i));
  const format = '{"type":"format","name":"samovar-import","version":1,"source":"stopped"}';
  const file = folder.put('many.jsonl', [format, ...twin.slice(1, 20), ...many]);
  const run = startCommand(await environmentOf(world), ['import', file]);
  await run.said(/posts kept: \d/);
  run.child.kill('SIGINT');
  const { code, out, err } = await run.ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/Lines read: \d+, posts kept: \d+\.\nStopped: nothing was imported\.\n$/);
  const left = await world.sql(`select 1 from accounts.persona where source = 'stopped'`);
  expect(left).toEqual([]);
});

test('It works beside a running server of the embedded database, and alone', async () => {
  const here = { DATA_DIR: join(folder.path, 'data') };
  const server = startCommand(here, ['worker']);
  await server.said(/at work/);
  const beside = await startCommand(here, ['import', TWIN]).ended;
  expect(beside).toMatchObject({ code: 0 });
  server.child.kill('SIGTERM');
  expect((await server.ended).code).toBe(0);
  const alone = ['report', 'completion', '--discussion', 'leading-well-3-1', '--format', 'json'];
  const told = await startCommand(here, alone).ended;
  expect(JSON.parse(told.out)).toEqual(expected);
});
