import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { type Actor, type Person, system } from '#platform/actor.ts';
import { fromTelephone, slope } from '#platform/pictures/testing/gallery.ts';
import { Refusal } from '#platform/verdict.ts';
import { openCast } from '#tests/cast/cast.ts';
import { avatar, changePicture, removePicture } from './picture.ts';
import { changeProfile, profile } from './profile.ts';
import { person, releaseProfile } from './person.ts';

const cast = await openCast();
const mira = await cast.person('Mira');
const tomas = await cast.person('Tomas');
const tia = await cast.person('Tia', { side: 'teen' });
const moderator = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const words = {
  about: 'I bake **bread** at night.',
  pronouns: 'she/her',
  languages: ['es', 'en'],
  otherLanguages: 'Quechua, Aymara, quechua',
  topics: 'Sourdough, insomnia',
  listed: true,
};
const blocking = (who: Person, whom: Person): Person => ({ ...who, blocked: [whom.personaId] });
const meets = (who: Actor, whom: Person) => cast.as(who).asks(person, { person: whom.personaId });
const refusal = async (who: Actor, id: string) => {
  const refused = await cast.as(who).refused(person, { person: id });
  return { code: refused.code, why: refused.why };
};

test('Nora says something about herself, and Tomas reads it; the month she came, not the day', async () => {
  const nora = await cast.person('Nora');
  expect(await cast.as(nora).does(changeProfile, words)).toEqual({ held: false });
  const met = await meets(tomas, nora);
  expect(met).toMatchObject({
    name: 'Nora',
    avatar: null,
    isMe: false,
    pronouns: 'she/her',
    languages: ['es', 'en', 'Quechua', 'Aymara'],
    aboutHtml: '<p dir="auto">I bake <strong>bread</strong> at night.</p>',
    topics: 'Sourdough, insomnia',
    since: '2026-03',
    can: { edit: 'not_yours', release: 'not_found' },
  });
  expect((await meets(nora, nora)).can.edit).toBe(true);
  expect(await cast.as(nora).asks(profile)).toMatchObject({
    languages: ['es', 'en'],
    otherLanguages: ['Quechua', 'Aymara'],
    listed: true,
  });
});

test('a form without boxes empties what was ticked; nobody who is not signed in has a profile', async () => {
  const pat = await cast.person('Pat');
  await cast.as(pat).does(changeProfile, words);
  await cast.as(pat).does(changeProfile, { about: '', otherLanguages: '', languages: 'en' });
  expect(await cast.as(pat).asks(profile)).toMatchObject({
    about: '',
    languages: ['en'],
    otherLanguages: [],
    listed: false,
  });
  expect((await cast.as(cast.guest).refused(changeProfile, words)).why).toBe('sign_in_first');
  expect((await cast.as(cast.guest).refused(profile)).why).toBe('sign_in_first');
});

test.each([
  [{ about: 'x'.repeat(1_001) }, { about: 'too_long' }],
  [{ pronouns: 'x'.repeat(41) }, { pronouns: 'too_long' }],
  [{ topics: 'x'.repeat(301) }, { topics: 'too_long' }],
  [{ languages: ['xx'] }, { 'languages.0': 'not_valid' }],
  [{ otherLanguages: 'a,b,c,d,e,f' }, { otherLanguages: 'too_many_languages' }],
  [{ side: 'teen' }, { side: 'unknown_field' }],
])('%j is too much: %j', async (change, fields) => {
  const refused = await cast.as(mira).refused(changeProfile, { ...words, ...change });
  expect(refused.code).toBe('invalid');
  expect(Object.keys(refused.fields)).toHaveLength(1);
  if (!('languages' in change)) expect(refused.fields).toEqual(fields);
});

test('what would turn, hide or run is kept as harmless words', async () => {
  await cast.as(mira).does(changeProfile, {
    ...words,
    about:
      '\u202eevil <script>alert(1)</script> [click](javascript:alert(1)) ![x](https://evil.example/p.gif) https://tea.example',
    pronouns: 'she\u202e/\u200bher\0',
    otherLanguages: '\u2067Runa\u200b Simi',
  });
  const met = await meets(tomas, mira);
  expect(met.aboutHtml).not.toMatch(/\u202e|<script|href="javascript|<img/);
  expect(met.aboutHtml).toContain('rel="nofollow noopener noreferrer ugc"');
  expect(met.pronouns).toBe('she/her');
  expect(met.languages).toContain('Runa Simi');
  await cast.as(mira).does(changeProfile, words);
});

test('the other side, whoever blocked, the unknown and the erased are all the same not-found', async () => {
  const unknown = await refusal(tomas, '00000000-0000-4000-8000-000000000001');
  expect(unknown).toEqual({ code: 'not_found', why: 'not_found' });
  expect(await refusal(tia, mira.personaId)).toEqual(unknown);
  expect(await refusal(mira, tia.personaId)).toEqual(unknown);
  expect(await refusal(blocking(tomas, mira), mira.personaId)).toEqual(unknown);
  expect(await refusal(cast.guest, mira.personaId)).toEqual(unknown);
  expect(await refusal(moderator, tia.personaId)).toEqual(unknown);
  const gone = await cast.person('Gone');
  await cast.sql('delete from accounts.account where id = $1', [gone.accountId]);
  expect(await refusal(tomas, gone.personaId)).toEqual(unknown);
});

test('what waits is seen by oneself and by who decides; then by all', async () => {
  await cast.as(mira).does(changeProfile, words);
  await smiles(mira);
  await cast.sql('update accounts.persona set profile_held_at = $2 where id = $1', [
    mira.personaId,
    cast.deps.now(),
  ]);
  expect(await meets(tomas, mira)).toMatchObject({
    aboutHtml: '',
    pronouns: '',
    languages: [],
    topics: '',
    held: false,
  });
  expect(await meets(mira, mira)).toMatchObject({ held: true, pronouns: 'she/her' });
  expect(await meets(moderator, mira)).toMatchObject({ held: true, can: { release: true } });
  const queue = cast.registry.queries.get('community.held');
  if (queue === undefined) throw new Error('There is no queue.');
  const waits = async (who: Person) => JSON.stringify(await cast.as(who).asks(queue, {}));
  expect(await waits(moderator)).toContain(`/people/${mira.personaId}`);
  const host = await cast.withDuty(await cast.person('Hana'), 'host', { scope: randomUUID() });
  expect(await waits(host)).not.toContain(`/people/${mira.personaId}`);
  const [card] = await cast.sql<{ about: string; pronouns: string }>(
    'select about, pronouns from accounts.pub_member_card where id = $1',
    [mira.personaId],
  );
  expect(card).toEqual({ about: '', pronouns: '' });
  expect((await cast.as(tomas).refused(releaseProfile, { person: mira.personaId })).code).toBe(
    'not_found',
  );
  expect((await cast.as(mira).refused(releaseProfile, { person: mira.personaId })).code).toBe(
    'not_found',
  );
  await cast.as(moderator).does(releaseProfile, { person: mira.personaId });
  expect(await meets(tomas, mira)).toMatchObject({ pronouns: 'she/her', held: false });
  expect((await cast.as(moderator).refused(releaseProfile, { person: mira.personaId })).why).toBe(
    'not_held',
  );
});

const smiles = async (who: Person) =>
  cast.as(who).does(changePicture, { picture: await slope(50, 50).png().toBuffer() });
const versionOf = async (whom: Person) => (await meets(whom, whom)).avatar ?? '';
const picture = async (who: Actor, whom: Person, version: string) =>
  cast
    .as(who)
    .asks(avatar, { person: whom.personaId, version })
    .catch((problem: unknown) => {
      if (problem instanceof Refusal && problem.code === 'not_found') return null;
      throw problem;
    });

test('a picture is made anew, square and small; a new one has a new address and the old is gone', async () => {
  await cast.as(tomas).does(changePicture, { picture: await fromTelephone() });
  const first = await versionOf(tomas);
  const bytes = Buffer.from((await picture(mira, tomas, first))?.bytes ?? '', 'base64');
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
  expect(bytes.includes('Elm Street')).toBe(false);
  await cast
    .as(tomas)
    .does(changePicture, { picture: (await slope(9, 9).png().toBuffer()).toString('base64') });
  expect(await versionOf(tomas)).not.toBe(first);
  expect(await picture(mira, tomas, first)).toBeNull();
  await cast.as(tomas).does(removePicture, {});
  expect(await versionOf(tomas)).toBe('');
  expect(
    await cast.sql('select from accounts.avatar where persona_id = $1', [tomas.personaId]),
  ).toEqual([]);
});

test('a picture that is none is refused, and the one before stays', async () => {
  await smiles(mira);
  const version = await versionOf(mira);
  for (const [file, reason] of [
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture_kind'],
    [new Uint8Array(), 'picture_missing'],
  ] as const)
    expect((await cast.as(mira).refused(changePicture, { picture: file })).fields).toEqual({
      picture: reason,
    });
  expect(await versionOf(mira)).toBe(version);
  expect(await picture(mira, mira, version)).not.toBeNull();
  expect((await cast.as(cast.guest).refused(changePicture, { picture: 'x' })).why).toBe(
    'sign_in_first',
  );
});

test('a picture is for those who may meet the person; for guests when something of theirs is public', async () => {
  await smiles(mira);
  const version = await versionOf(mira);
  const cleared = await cast.withDuty(await cast.person('Clara', { side: 'adult' }), 'mentor', {
    cleared: true,
  });
  await cast.as(tia).does(changePicture, { picture: await slope(9, 9).png().toBuffer() });
  const seen = async () => [
    (await picture(tomas, mira, version)) !== null,
    (await picture(blocking(tomas, mira), mira, version)) !== null,
    (await picture(tia, mira, version)) !== null,
    (await picture(cast.guest, mira, version)) !== null,
  ];
  expect(await seen()).toEqual([true, false, false, false]);
  expect(await picture(cleared, tia, await versionOf(tia))).not.toBeNull();
  expect(await picture(tomas, tia, await versionOf(tia))).toBeNull();
  await writeInSpace(mira, 'members');
  expect(await seen()).toEqual([true, false, false, false]);
  const postId = await writeInSpace(mira, 'everyone');
  expect(await seen()).toEqual([true, false, false, true]);
  const met = await meets(cast.guest, mira);
  expect(met).toMatchObject({
    name: 'Mira',
    pronouns: '',
    aboutHtml: '',
    languages: [],
    since: null,
  });
  await cast.sql('update posts.post set hidden_at = now() where id = $1', [postId]);
  expect(await seen()).toEqual([true, false, false, false]);
  expect((await refusal(cast.guest, mira.personaId)).code).toBe('not_found');
});

test('timers meet everybody; that is not a way in for others', async () => {
  expect((await meets(system, mira)).name).toBe('Mira');
});

async function writeInSpace(by: Person, reads: string): Promise<string> {
  const [row] = await cast.sql<{ id: string }>(
    `with space as (insert into community.space (id, slug, side, position, title, reads, created_at)
       values (gen_random_uuid(), gen_random_uuid()::text, $2, 1, 'Kitchen', $3, now()) returning id),
     thread as (insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_post_at)
       select gen_random_uuid(), id, gen_random_uuid()::text, 'talk', 'Bread', $1, now(), now() from space returning id, space_id)
     insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
       select gen_random_uuid(), 'thread', id, space_id, 1, 1, $1, 'x', 'x', now() from thread returning id`,
    [by.personaId, by.side, reads],
  );
  return row?.id ?? '';
}
