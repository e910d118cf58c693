import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { answersFiles } from '#platform/http/answers/answers-files.ts';
import { root } from '#platform/root.ts';

test('answers.json of each module is what its types say; run `npm run samovar -- schema`', () => {
  const files = answersFiles(registry);
  const there = globSync('src/{platform,modules/*}/answers.json', { cwd: root });
  expect(there.sort()).toEqual([...files.keys()].sort());
  for (const [path, text] of files) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
});
