import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '#platform/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'screen-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command itself, without any database. */
async function screen(input: string, args: string[] = ['screen'], env = {}) {
  const child = spawn(process.execPath, [join(root, 'src/entry/cli.ts'), 'safety', ...args], {
    env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', ...env },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [out, error, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((done) => child.on('close', done)),
  ]);
  const lines = out.startsWith('{') ? out.trim().split('\n') : [];
  return {
    found: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    out,
    error,
    code,
  };
}
const written = (lines: unknown[]) => lines.map((one) => JSON.stringify(one)).join('\n');

describe('an operator screens lines', () => {
  test('and each is answered, in order, with what was found in it', async () => {
    const call = 'call me, 07700 900 142';
    const { found, code, error } = await screen(
      written([
        { id: 'a', text: call, lang: 'en', role: 'seeker', context: ['hello', { text: 'hi' }] },
        { id: 2, text: 'you are such an idiot', role: 'listener', context: 'hello' },
        { id: 'c', text: 'the garden is lovely' },
      ]),
    );
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(found.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    expect(found[0]).toMatchObject({ contact: true, contactSpans: [[9, 22]], abuse: false });
    expect(found[1]).toMatchObject({ contact: false, contactSpans: [], abuse: true });
    expect(Object.keys(found[2] ?? {})).toEqual(
      'id risk riskOf riskScore abuse abuseScore contact contactSpans spam spamScore ms'.split(' '),
    );
    expect(found[2]).toMatchObject({ risk: 'none', riskOf: null, abuse: false, spam: false });
    expect(found[2]?.['ms']).toBeTypeOf('number');
  });
  test('from a file too, and links to the place itself are none', async () => {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(path, `\uFEFF${written([{ id: 1, text: 'see tea.example.org/help' }])}\n\n`);
    const here = await screen('', ['screen', path], { ORIGIN: 'https://tea.example.org' });
    expect(here).toMatchObject({ code: 0, found: [{ contact: false }] });
    expect((await screen('', ['screen', path])).found).toMatchObject([{ contact: true }]);
  });
  test('a line that cannot be read is named, and the others are answered', async () => {
    const { found, error, code } = await screen(
      `nonsense\n${written([{ id: 1 }, [1], { id: 'ok', text: 'hello' }])}`,
    );
    expect(code).toBe(1);
    expect(found.map(({ id }) => id)).toEqual(['ok']);
    expect(error.trim().split('\n')).toEqual([
      'Line 1: this is no JSON.',
      'Line 2: "text" is missing, or is no text.',
      'Line 3: this is no object with "id" and "text".',
    ]);
  });
  test('who has seen enough ends it without a word', async () => {
    const path = join(folder, 'many.jsonl');
    const many = Array.from({ length: 20_000 }, (_, id) => ({ id, text: 'the garden is lovely' }));
    writeFileSync(path, written(many));
    const cli = join(root, 'src/entry/cli.ts');
    const child = spawn(process.execPath, [cli, 'safety', 'screen', path]);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await text(child.stderr)).toBe('');
  });
  test('wrong usage and a file that is not there are one clear line', async () => {
    expect(await screen('', [])).toMatchObject({ code: 2 });
    expect(await screen('', ['screen', 'a', 'b'])).toMatchObject({ code: 2 });
    expect(await screen('', ['screen', join(folder, 'none')])).toMatchObject({
      code: 1,
      error: `${join(folder, 'none')} cannot be read.\n`,
    });
    expect((await screen('', ['--help'])).out).toContain('JSON lines');
  });
});
