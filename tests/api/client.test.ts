import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { root } from '#platform/root.ts';
import { sessionOf } from '../matrix/roles.ts';
import { makerOf, seedHalf } from '../matrix/side.ts';
import { openPlaceWithCast } from './place.ts';

const { cast, address } = await openPlaceWithCast();
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');

// As in a folder of somebody's own, with the packages that the how-to installs.
const folder = mkdtempSync(join(tmpdir(), 'client-'));
afterAll(() => rmSync(folder, { recursive: true }));
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

const howTo = readFileSync(join(root, 'docs/how-to/use-the-api.md'), 'utf8');
const written = [...howTo.matchAll(/^ *```ts\n *\/\/ (\S+)\n([^`]*(?:`(?!``)[^`]*)*)^ *```$/gm)];
for (const [, name = '', text = ''] of written)
  writeFileSync(join(folder, name), text.replace(/^ {3}/gm, ''));

const run = async (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const options = { cwd: folder, env: { ...process.env, NO_COLOR: '1', ...env } };
  const ran = promisify(execFile)(process.execPath, args, options);
  const { stdout } = await ran.catch((problem: { stdout: string; stderr: string }) =>
    expect.fail(problem.stdout + problem.stderr),
  );
  return stdout;
};
const bin = (path: string, ...args: string[]) => run([join(root, 'node_modules', path), ...args]);

async function tokenOf(who: typeof half.host): Promise<string> {
  const answer = await fetch(`${address}/api/accounts.create_token`, {
    method: 'POST',
    headers: { cookie: await sessionOf(cast, who), 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'my program', scopes: ['read', 'write'] }),
  });
  return ((await answer.json()) as { secret: string }).secret;
}

test('a programmer at a university makes a client of the document, and it compiles', async () => {
  expect(written.map(([, name]) => name)).toEqual([
    ...['client.ts', 'first-thread.ts', 'threads.ts', 'gradebook.ts'],
  ]);
  const from = `${address}/api/openapi.json`;
  const options = ['--default-non-nullable', 'false', '-o', 'schema.ts'];
  await bin('openapi-typescript/bin/cli.js', from, ...options);
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
  const modern = ['--module', 'nodenext', '--target', 'es2024', '--allowImportingTsExtensions'];
  const files = written.map(([, name = '']) => name);
  const check = ['--noEmit', ...strict, ...modern, '--types', 'node'];
  await bin('typescript/bin/tsc', ...check, ...files);
  // A field that is not there is found before anybody runs it.
  writeFileSync(
    join(folder, 'wrong.ts'),
    `import { answered, api } from './client.ts';
export const { spaces } = await answered(() => api.GET('/api/community.spaces'));
export const wrong = spaces[0]?.colour;`,
  );
  await expect(bin('typescript/bin/tsc', ...check, 'wrong.ts')).rejects.toThrow("'colour'");
});

test('with a token it reads spaces and threads, opens one and replies', async () => {
  const env = { PLACE: address, TOKEN: await tokenOf(half.author) };
  const said = await run(['first-thread.ts'], env);
  expect(said).toContain('Oakling evenings');
  expect(said).toContain('Oakling lanterns');
  expect(said).toContain('What do you see from your window?');
  expect(said).toContain('Here it is raining.');
  const [post] = await cast.sql<{ author_id: string }>(
    `select author_id from posts.post where body = 'Here it is raining.'`,
  );
  expect(post?.author_id).toBe(half.author.personaId);
});

test('it reads all threads of a space page by page, and what is new in them', async () => {
  const env = { PLACE: address, TOKEN: await tokenOf(half.author) };
  const { slug } = half.talk.space;
  const all = await run(['threads.ts', slug], env);
  expect(all).toContain('Oakling lanterns');
  expect(await run(['threads.ts', slug, '2001-01-01T00:00:00Z'], env)).toBe(all);
  expect(await run(['threads.ts', slug, '2101-01-01T00:00:00Z'], env)).toBe('');
  await expect(run(['threads.ts', slug, 'today'], env)).rejects.toThrow('422 invalid');
});

test('with the token of a host it reads the gradebook; with a member’s it is told no', async () => {
  const said = await run(['gradebook.ts'], { PLACE: address, TOKEN: await tokenOf(half.host) });
  expect(said).toMatch(new RegExp(`^${half.slug} ${half.author.name} \\w+ 1$`, 'm'));
  const refused = run(['gradebook.ts'], { PLACE: address, TOKEN: await tokenOf(half.peer) });
  await expect(refused).rejects.toThrow(/40[34] /);
});
