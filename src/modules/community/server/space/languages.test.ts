import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { search as searchIn } from '#modules/posts/index.server.ts';
import { translator } from '#lib/text/index.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { atomOf } from '../../ui/seo/feed.ts';
import { siteMapOf } from '../../ui/seo/site-map.ts';
import { feed } from '../feed/feed.ts';
import { siteMap } from '../feed/site-map.ts';
import { front } from '../home/front.ts';
import { thread } from '../thread/thread.ts';
import { newThread } from '../thread/new-thread.ts';
import { whereToWrite } from '../write/where-to-write.ts';
import { arranging } from './arranging.ts';
import { createSpace } from './create-space.ts';
import { editSpace } from './edit-space.ts';
import { threads } from './everywhere.ts';
import { spaceAbout } from './space-about.ts';
import { space } from './space.ts';
import { spaces } from './spaces.ts';
import { openTalking } from './testing/talking.ts';
import { translateSpace } from './translate-space.ts';

let cast: Cast;
let talking: Awaited<ReturnType<typeof openTalking>>;
beforeAll(async () => {
  cast = await openCast();
  talking = await openTalking(cast);
});

const search = searchIn('community');
const how = { origin: 'https://tea.example', community: 'Tea', t: translator('en') };
const es = { locale: 'es' };
const english = { about: 'For the small hours.', guidelines: 'Be kind.' };
const spanish = { about: 'Para la *madrugada*.', guidelines: 'Con cariño.' };

/** A space in English, all of which was written in Spanish too. */
async function bilingual() {
  const mark = randomUUID().slice(0, 6);
  const first = { ...english, title: `Night ${mark}` };
  const { id, slug } = await talking.space(first.title, { ...english, reads: 'everyone' });
  const by = cast.as(talking.keeper);
  const version = { ...spanish, title: `Noche ${mark}` };
  const input = { space: id };
  await by.does(translateSpace, { ...input, ...es, ...version });
  return { id, slug, by, first, version, input };
}

describe('What readers read', () => {
  test('Ana reads a space in Spanish wherever she meets it, Ben in its first words; each is told which', async () => {
    const { id, slug, first, version, input } = await bilingual();
    const ana = cast.as({ ...(await cast.person('Ana')), ...es });
    const ben = await cast.person('Ben');
    const { title } = version;
    const view = await ana.asks(space, input);
    expect(view.space).toMatchObject({ title, language: 'es', languages: ['en', 'es'] });
    expect(view.space.aboutHtml).toContain('<em>madrugada</em>');
    expect(await ana.asks(spaceAbout, input)).toMatchObject({ title, guidelinesLanguage: 'es' });
    const about = 'Para la madrugada.';
    const card = (await ana.asks(spaces)).spaces.find((one) => one.slug === slug);
    expect(card).toMatchObject({ title, about, language: 'es' });
    const { near } = await ana.asks(whereToWrite, { nearSlug: slug });
    expect(near).toMatchObject({ title, about, language: 'es' });
    const begun = await ana.asks(newThread, input);
    expect(begun).toMatchObject({
      space: { title },
      guidelines: { html: '<p dir="auto">Con cariño.</p>' },
    });
    const made = await talking.thread(id, { by: ben });
    const at = { thread: made.id };
    expect((await ana.asks(thread, at)).space).toMatchObject({ title, about, language: 'es' });

    const his = await cast.as(ben).asks(space, input);
    expect(his.space).toMatchObject({
      title: first.title,
      language: 'en',
      languages: ['en', 'es'],
    });
    expect((await cast.as(ben).asks(space, { ...input, language: 'es' })).space.title).toBe(title);
  });

  test('Guests read it in the language of their page', async () => {
    const { slug, first, version, input } = await bilingual();
    const guest = cast.as({ ...cast.guest, ...es });
    expect((await guest.asks(space, input)).space.title).toBe(version.title);
    expect((await cast.as(cast.guest).asks(space, input)).space.title).toBe(first.title);
    await cast.sql('update community.space set position = -1 where slug = $1', [slug]);
    expect((await guest.asks(front)).spaces[0]).toMatchObject({
      ...{ slug, title: version.title, language: 'es' },
    });
  });

  test('Where it is only named its language is told too: in lists and crumbs, in what is found, in its feed and on the map', async () => {
    const { id, slug, version } = await bilingual();
    const ana = cast.as({ ...(await cast.person('Ana')), ...es });
    const made = await talking.thread(id, { by: await cast.person('Ben') });
    const within = await talking.space(`Small ${slug.slice(-6)}`, { parent: id });
    const named = { id, slug, title: version.title, language: 'es' };
    const list = await ana.asks(threads, { show: 'latest' });
    expect(list.threads.find((one) => one.slug === made.slug)?.space).toEqual(named);
    expect(list.beside).toContainEqual({ ...named, followed: false });
    expect((await ana.asks(space, { space: within.id })).space.parent).toEqual(named);
    const fed = atomOf(await ana.asks(feed, { spaceSlug: slug }), how);
    expect(fed).toContain(`<title xml:lang="es">${version.title} · Tea</title>`);
    const guest = cast.as(cast.guest);
    const { months } = await guest.asks(siteMap, {});
    const month = months[0] ?? '';
    const map = siteMapOf(await guest.asks(siteMap, { month }), how.origin, month);
    const url = `${how.origin}/talk/${slug}`;
    for (const one of ['en', 'es'])
      expect(map).toContain(`hreflang="${one}" href="${url}?language=${one}"`);
    expect(map).not.toContain(`/talk/${within.slug}?language`);
  });

  test('It is found by what it is called in any of its languages, and named in the reader’s own', async () => {
    const { slug, first, version } = await bilingual();
    const ana = cast.as({ ...(await cast.person('Ana')), ...es });
    const ben = cast.as(await cast.person('Ben'));
    for (const q of [first.title, version.title]) {
      const link = `/talk/${slug}`;
      expect((await ana.asks(search, { q })).named).toEqual([
        { title: version.title, language: 'es', link },
      ]);
      expect((await ben.asks(search, { q })).named).toMatchObject([{ title: first.title, link }]);
    }
    const kept = await talking.space('Kept for some', { reads: 'holders', readDuties: ['host'] });
    expect((await ben.asks(search, { q: kept.slug })).named).toEqual([]);
  });

  test('takes as many statements as one language does', async () => {
    const { input } = await bilingual();
    const ana = cast.as({ ...(await cast.person('Ana')), ...es });
    expect(await cast.statements(() => ana.asks(space, input))).toBe(space.statements);
    expect(await cast.statements(() => ana.asks(spaces))).toBe(spaces.statements);
  });

  test('Guidelines that were changed are read in their first words, until the version says the same', async () => {
    const { by, first, version, input } = await bilingual();
    const ana = cast.as({ ...(await cast.person('Ana')), ...es });
    await by.does(editSpace, { ...input, ...first, guidelines: 'Be kind, and wait.' });
    const changed = await ana.asks(spaceAbout, input);
    expect(changed).toMatchObject({ title: version.title, guidelinesLanguage: 'en' });
    expect(changed.guidelinesHtml).toContain('and wait');
    expect((await ana.asks(newThread, input)).guidelines?.html).toContain('and wait');
    const guidelines = 'Con cariño, y espera.';
    await by.does(translateSpace, { ...input, ...es, ...version, guidelines });
    const again = await ana.asks(spaceAbout, input);
    expect(again).toMatchObject({ guidelinesHtml: `<p dir="auto">${guidelines}</p>` });
    expect(again.guidelinesLanguage).toBe('es');
  });
});

describe('Who arranges a space', () => {
  test('sees the first words, beside them the version, and whether it is older than they are', async () => {
    const { by, first, version, input } = await bilingual();
    const view = await by.asks(arranging, { ...input, ...es });
    expect(view).toMatchObject({
      space: { title: first.title, language: 'en', languages: ['en', 'es'] },
      inLanguage: { ...version, isThere: true, isOlder: false },
    });
    await by.does(editSpace, { ...input, ...first, about: 'For whoever is awake.' });
    const older = await by.asks(arranging, { ...input, ...es });
    expect(older.inLanguage).toMatchObject({ ...version, isOlder: true });
    expect((await by.asks(arranging, input)).inLanguage).toBeNull();
    const german = await by.asks(arranging, { ...input, locale: 'de' });
    expect(german.inLanguage).toMatchObject({ title: '', isThere: false });
  });

  test('Who reads in Spanish edits the first words all the same, and saving them loses no version', async () => {
    const { by, first, version, input } = await bilingual();
    const olga = cast.as({ ...talking.keeper, ...es });
    const { space: shown } = await olga.asks(arranging, input);
    expect(shown).toMatchObject({ title: first.title, about: first.about });
    await olga.does(editSpace, { ...input, ...first, base: shown.base });
    expect((await by.asks(arranging, { ...input, ...es })).inLanguage).toMatchObject(version);
  });

  test('Of two who write one version at once, the second is shown what the first wrote', async () => {
    const { by, version, input } = await bilingual();
    const { inLanguage } = await by.asks(arranging, { ...input, ...es });
    const from = { ...input, ...version, ...es, base: inLanguage?.base };
    await by.does(translateSpace, { ...from, title: 'Noche larga' });
    const late = await by.refused(translateSpace, { ...from, title: 'Velada' });
    expect(late).toMatchObject({ why: 'changed_meanwhile', current: { title: 'Noche larga' } });
  });

  test('says which language the first words are in, but for one in which a version stands', async () => {
    const { by, first, input } = await bilingual();
    const same = await by.refused(translateSpace, { ...input, locale: 'en', title: 'Evening' });
    expect(same.fields).toEqual({ locale: 'first_words_language' });
    const wrong = await by.refused(editSpace, { ...input, ...first, language: 'es' });
    expect(wrong.fields).toEqual({ language: 'space_version_is_there' });
    await by.does(editSpace, { ...input, ...first, language: 'de' });
    expect((await by.asks(space, input)).space.language).toBe('de');
    const made = { title: `Sala ${randomUUID().slice(0, 6)}`, language: 'es' };
    const of = await by.does(createSpace, { ...made, clientId: randomUUID() });
    expect((await by.asks(space, { space: of.space })).space).toMatchObject({ language: 'es' });
  });

  test('empties a version that was a slip, and it is written in that language no more; a title alone is never left out', async () => {
    const { by, first, version, input } = await bilingual();
    const nothing = { title: '', about: '', guidelines: '' };
    const half = await by.refused(translateSpace, { ...input, ...es, ...version, title: '' });
    expect(half.fields).toEqual({ title: 'title_missing' });
    await by.does(translateSpace, { ...input, ...es, ...nothing });
    const ana = cast.as({ ...(await cast.person('Ana')), ...es });
    const left = { title: first.title, language: 'en', languages: ['en'] };
    expect((await ana.asks(space, input)).space).toMatchObject(left);
    const refused = await cast.as(await cast.person('Ann')).refused(translateSpace, {
      ...{ ...input, ...es, ...nothing },
    });
    expect(refused.why).toBe('arrangers_only');
  });

  test('is written down in the audit; whoever does not arrange it writes it in no language', async () => {
    const { id, version, input } = await bilingual();
    const rows = await cast.sql<{ act: string }>(
      "select act from platform.audit_entry where subject_id = $1 and act = 'community.translate_space'",
      [id],
    );
    expect(rows).toHaveLength(1);
    const ann = cast.as(await cast.person('Ann'));
    const refused = await ann.refused(translateSpace, { ...input, ...version, ...es });
    expect(refused).toMatchObject({ code: 'forbidden', why: 'arrangers_only' });
    const guest = await cast
      .as(cast.guest)
      .refused(translateSpace, { ...input, ...version, ...es });
    expect(guest.code).not.toBe('not_found');
  });
});
