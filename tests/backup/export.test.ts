import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { exportAll } from '#platform/export/export-all.ts';
import { exportParts, exportTypes } from '#platform/export/parts.ts';
import { openStage, postsOf } from '#modules/community/server/thread/testing/stage.ts';
import { openSchool } from '#modules/learning/server/programme/testing/school.ts';
import type { DiscussionView } from '#modules/learning/discussion.contract.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { openCast } from '#tests/cast/cast.ts';
import { commandLine, openFolder } from '#entry/commands/testing/command-line.ts';

const folder = openFolder();
const file = (name: string) => join(folder.path, name);
const cast = await openCast({ TEEN_SIDE: true });
const samovar = await commandLine(cast);
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tia = await cast.person('Tia', { side: 'teen' });
const keeper = {
  ...(await cast.withDuty(await cast.person('Keeper'), 'operator')),
  sessionKey: 'a session',
};

type Line = Record<string, unknown> & { type: string };
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const read = async (name: string) => linesOf(await readFile(file(name), 'utf8'));
const of = (lines: readonly Line[], type: string) => lines.filter((line) => line.type === type);
const idsOf = (lines: readonly Line[], type: string) => of(lines, type).map(({ id }) => id);

// An evening: Ann asks without a name, Ben answers, and not all of it stands.
const stage = await openStage(cast, { allowsAnonymous: true });
const talk = await stage.opens(ann, { anonymous: true, body: 'I could not sleep.' });
const taken = await stage.replies(ben, talk.thread, 'I take this back.');
const below = await stage.replies(ann, talk.thread, 'Thank you all the same.', {
  post: taken.post,
});
const hidden = await stage.replies(ben, talk.thread, 'Nobody reads this.');
const warm = await stage.replies(ben, talk.thread, 'Warm milk, said my *grandmother*.');
await does(cast, ben, 'community.delete_post', { post: taken.post });
await cast.sql('update posts.post set hidden_at = now() where id = $1', [hidden.post]);
const dim = await stage.opens(ben, { title: 'Waits for somebody to look' });
await cast.sql('update community.thread set unseen_at = now() where id = $1', [dim.thread]);
await cast.sql(
  `update accounts.account set email = 'zq@example.org', password_hash = 'zqhash' where id = $1`,
  [ann.accountId],
);
// A school, and one of young people.
const school = await openSchool(cast, { title: 'Listening' });
const step = await school.discussion('Talk');
const chidi = await school.trainee('Chidi');
await school.reads(chidi, school.first);
// The reading offers a file; another was uploaded and is shown nowhere.
const [offered] = await Promise.all(
  ['Lamp.txt', 'zqloose.txt'].map((name) =>
    does<{ file: string; path: string }>(cast, school.host, 'learning.upload_file', {
      ...{ programme: school.id, name, bytes: Buffer.from('A lamp.'), clientId: randomUUID() },
    }),
  ),
);
await does(cast, school.host, 'learning.edit_step', {
  ...{ step: school.first, title: 'Welcome', body: `[Lamp](${offered?.path ?? ''})` },
});
const answer = await school.answers(chidi, step, 'I saw a lamp.');
const young = await openSchool(cast, { side: 'teen', title: 'Of young people' });
const youngStage = await openStage(cast, { side: 'teen', reads: 'members' });
const youngTalk = await youngStage.opens(tia, { body: 'The exam frightens me.' });
// Words of those who run the place, in their newest version.
for (const [version, value] of ['Be kind.', 'Be kind, please.'].entries())
  await does(cast, keeper, 'admin.change_setting', {
    key: 'terms',
    language: 'en',
    value,
    version,
  });
const line = { country: 'everywhere', name: 'Lantern', call: '555-0100' };
await does(cast, keeper, 'safety.add_helpline', line);
const { badge } = await does<{ badge: string }>(cast, keeper, 'recognition.create_badge', {
  title: 'Lamp',
});
await does(cast, keeper, 'recognition.award_badge', {
  ...{ badge, person: chidi.personaId, reason: 'zqreason' },
});

// Dana’s page is for nobody else; her picture stands beside what she writes all the same.
const dana = await cast.person('Dana');
const toDana = { badge, person: dana.personaId, reason: 'zqreason' };
await does(cast, keeper, 'recognition.award_badge', toDana);
await cast.sql(
  `insert into accounts.avatar (persona_id, version, bytes, uploaded_at) values ($1, 'zqversion', $2, now())`,
  [dana.personaId, Buffer.from('a face')],
);
await cast.sql(
  `update accounts.persona set page_for = 'me', about = 'zqabout', avatar = 'zqversion' where id = $1`,
  [dana.personaId],
);

const done = await samovar('export', file('all'));
const lines = await read('all');

test('what is read back is what people read there: nothing that was hidden, taken back or waits', async () => {
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('Nothing of the side of young people is in it.');
  expect(lines[0]).toMatchObject({ type: 'format', name: 'samovar-export', version: 1 });
  const posts = of(lines, 'post');
  const cleo = await cast.person('Cleo');
  const shown = postsOf(await stage.reads(cleo, talk.thread));
  const here = posts.filter(({ place }) => place === talk.thread);
  expect(here.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  expect(here.map(({ gone }) => gone)).toEqual(shown.map(({ gone }) => gone !== null));
  expect(
    here.map(({ id, parent, author, alias, body }) => [id, parent, author, alias, body]),
  ).toEqual([
    [talk.post, null, null, 1, 'I could not sleep.'],
    [taken.post, null, null, null, ''],
    [below.post, taken.post, ann.personaId, null, 'Thank you all the same.'],
    [warm.post, null, ben.personaId, null, 'Warm milk, said my *grandmother*.'],
  ]);
  const discussion = await asks<DiscussionView>(cast, chidi, 'learning.discussion', {
    ...{ programme: school.id, stepSlug: 'talk' },
  });
  expect(JSON.stringify(discussion)).toContain(answer.post);
  expect(posts.find(({ id }) => id === answer.post)).toMatchObject({
    ...{ place: step, author: chidi.personaId },
    parts: [{ question: 'What did you see?', body: 'I saw a lamp.' }],
  });
  expect(idsOf(lines, 'thread')).toEqual([talk.thread]);
  expect(of(lines, 'text')).toMatchObject([
    { key: 'terms', language: 'en', text: 'Be kind, please.' },
  ]);
  expect(of(lines, 'helpline'), 'nobody confirmed it').toEqual([]);
  expect(of(lines, 'file')).toMatchObject([{ id: offered?.file, name: 'Lamp.txt', size: 7 }]);
  expect(of(lines, 'piece')).toMatchObject([
    { file: offered?.file, nr: 0, base64: Buffer.from('A lamp.').toString('base64') },
  ]);
  expect(of(lines, 'award')).toMatchObject([{ person: chidi.personaId }]);
  expect(of(lines, 'completion')).toMatchObject([{ step: school.first, person: chidi.personaId }]);
  expect(of(lines, 'enrolment')).toMatchObject([{ programme: school.id, person: chidi.personaId }]);
});

test('of a page that is for nobody else there is the name and the picture, as everybody sees them, and no badge', () => {
  const [line] = of(lines, 'person').filter(({ id }) => id === dana.personaId);
  expect(line).toMatchObject({
    ...{ name: 'Dana', about: '', pronouns: '', languages: [], topics: '' },
    picture: { mediaType: 'image/webp', base64: Buffer.from('a face').toString('base64') },
  });
  expect(of(lines, 'award').map(({ person }) => person)).not.toContain(dana.personaId);
});

test('each line points at lines before it, and the last one counts them', async () => {
  const seen = new Set<unknown>();
  for (const one of lines) {
    for (const name of [
      'space',
      'programme',
      'course',
      'step',
      'place',
      'parent',
      'post',
      'badge',
      'person',
      'author',
      'file',
    ])
      if (one[name] != null) expect(seen.has(one[name]), `${one.type} ${name}`).toBe(true);
    seen.add(one['id']);
  }
  const counts = (lines.at(-1)?.['counts'] ?? {}) as Record<string, number>;
  expect(lines.at(-1)?.type).toBe('end');
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(lines.length - 2);
  for (const type of exportTypes) expect(of(lines, type).length, type).toBe(counts[type]);
  expect((await stat(file('all'))).mode & 0o777).toBe(0o600);
});

test('no secret, no address and nobody behind a number is in it; of young people nothing unless that is said', async () => {
  const text = await readFile(file('all'), 'utf8');
  for (const secret of [
    'zq@example',
    'zqhash',
    'zqreason',
    'zqloose',
    ann.accountId,
    'I take this back',
    'Nobody reads',
  ])
    expect(text, secret).not.toContain(secret);
  // Her line, and what she wrote by her name.
  expect(text.split(ann.personaId)).toHaveLength(3);
  for (const one of [tia.personaId, young.id, youngStage.space, youngTalk.thread, 'exam'])
    expect(text, one).not.toContain(one);
  const withTeens = await samovar('export', file('with teens'), '--with-teens');
  expect(withTeens.out).toContain('What young people wrote is in it.');
  const all = await read('with teens');
  expect(idsOf(all, 'person')).toContain(tia.personaId);
  expect(all.find(({ id }) => id === youngTalk.post)).toMatchObject({ author: tia.personaId });
  expect(of(all, 'programme').map(({ side }) => side)).toEqual(['adult', 'teen']);
});

test('it shows one moment, however much is written meanwhile', async () => {
  let written = '';
  await exportAll(cast.deps, {
    sides: ['adult'],
    async write(some) {
      if (written === '') await stage.replies(ben, talk.thread, 'Written meanwhile.');
      written += some;
    },
  });
  expect(written).toContain('Warm milk');
  expect(written).not.toContain('Written meanwhile.');
  expect(linesOf(written).at(-1)?.type).toBe('end');
});

test('the form is written down field by field, and every sort has somebody who gives it', async () => {
  const form = await readFile('docs/export-format.md', 'utf8');
  const given = registry.all(exportParts).map(({ type }) => type);
  expect(new Set(given)).toEqual(new Set(exportTypes));
  const picture = randomUUID();
  await cast.sql(
    `insert into posts.image (id, post_id, uploader_id, type, width, height, bytes, uploaded_at)
     values ($1, $2, $3, 'image/webp', 4, 3, $4, now()), (gen_random_uuid(), $5, $3, 'image/webp', 4, 3, $4, now())`,
    [picture, warm.post, ben.personaId, Buffer.alloc(200, 7), hidden.post],
  );
  await cast.sql('update safety.helpline set checked_at = now()');
  expect((await samovar('export', file('all'))).err).toContain('is there already');
  expect((await samovar('export', file('all'), '--force')).code).toBe(0);
  const full = await read('all');
  expect(of(full, 'picture')).toMatchObject([
    { id: picture, base64: Buffer.alloc(200, 7).toString('base64') },
  ]);
  for (const type of exportTypes) {
    const row = form.split('\n').find((one) => one.startsWith(`| \`${type}\` `)) ?? '';
    const [one] = of(full, type);
    expect(one, `there is a line of ${type}`).toBeDefined();
    for (const field of Object.keys(one ?? {}).filter((name) => name !== 'type'))
      expect(row, `${type}: ${field} is said`).toContain(`\`${field}\``);
  }
});
