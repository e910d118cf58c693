import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportAll } from '#platform/export/export-all.ts';
import { openStage } from '#modules/community/server/thread/testing/stage.ts';
import { openCast } from '#tests/cast/cast.ts';
import { commandLine, openFolder } from '#entry/commands/testing/command-line.ts';

const folder = openFolder();
const file = (name: string) => join(folder.path, name);
const cast = await openCast();
const samovar = await commandLine(cast);
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
const stage = await openStage(cast);
const talk = await stage.opens(ann);

test('what does not fit in memory goes piece by piece', async () => {
  await cast.sql(
    `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
     select gen_random_uuid(), 'thread', t.id, t.space_id, 1000 + n, 1000 + n, $2, 'So much. ' || n, '', now()
     from community.thread t cross join generate_series(1, 1700) n where t.id = $1`,
    [talk.thread, ben.personaId],
  );
  const pieces: number[] = [];
  const counts = await exportAll(cast.deps, {
    sides: ['adult'],
    write: (some) => Promise.resolve(pieces.push(some.split('\n').length - 1)),
  });
  expect(Math.max(...pieces)).toBe(500);
  expect(counts['post']).toBeGreaterThan(1_700);
});

test('wrong usage is told, and a place that is not there is not made', async () => {
  expect((await samovar('export')).code).toBe(2);
  expect((await samovar('export', file('one'), file('two'))).code).toBe(2);
  expect((await samovar('export', '--help')).out).toContain('It is no backup');
});
