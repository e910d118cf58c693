import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '#platform/root.ts';
import { registry } from '#entry/modules.ts';

/** Channels are declared in `<thing>.channel.ts` and proved beside it, in `<thing>.channel.test.ts`. */
function unproved(
  names: readonly string[],
  files: ReadonlyMap<string, string>,
  proof = 'provesChannel',
): string[] {
  const declared = [...files].filter(([path]) => path.endsWith('.channel.ts'));
  const proved = declared.flatMap(([path, text]) => {
    const [, variable = '', name = ''] =
      /export const (\w+) = channel[<(][\s\S]*?name: '([\w.]+)'/.exec(text) ?? [];
    const beside = files.get(path.replace('.ts', '.test.ts')) ?? '';
    const isProved = new RegExp(
      `\\b${proof}\\b[^(]*\\([^,]*(\\([^)]*\\))?,\\s*${variable}\\b`,
    ).test(beside);
    return isProved ? [name] : [];
  });
  return names.filter((name) => !proved.includes(name));
}

const files = new Map(
  globSync('src/modules/**/*.channel{,.test}.ts', { cwd: root }).map((path) => [
    path,
    readFileSync(join(root, path), 'utf8'),
  ]),
);

test('snapshot before + news = snapshot after is proved of every channel', () => {
  const names = registry.channels.map(({ name }) => name);
  expect(names).toContain('inbox');
  expect(unproved(names, files)).toEqual([]);
});

test('where many are asked for as one, it is proved that who may read no more gets nothing more', () => {
  const names = registry.channels.filter(({ marks }) => marks).map(({ name }) => name);
  expect(names).toEqual(['thread']);
  expect(unproved(names, files, 'provesEnd')).toEqual([]);
  expect(unproved(['inbox'], files, 'provesEnd')).toEqual(['inbox']);
});

test('a channel without a proof is found, and one that is proved of another', () => {
  const lone = new Map([
    ['a/chat.channel.ts', `export const chat = channel<T>()({ name: 'chat' })`],
  ]);
  expect(unproved(['chat'], lone)).toEqual(['chat']);
  const other = new Map([
    ...lone,
    ['a/chat.channel.test.ts', 'await provesChannel<A, B>(live, inboxChannel, {'],
  ]);
  expect(unproved(['chat'], other)).toEqual(['chat']);
  const own = new Map([
    ...lone,
    ['a/chat.channel.test.ts', 'await provesChannel<A, B>(live, chat, {'],
  ]);
  expect(unproved(['chat'], own)).toEqual([]);
});
