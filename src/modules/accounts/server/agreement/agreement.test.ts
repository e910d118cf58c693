import { expect, test } from 'vitest';
import { guest, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
import type { WrittenWordsView } from '#modules/admin/settings.contract.ts';
import { asks } from '#tests/matrix/asks.ts';
import { loadSettings } from '#modules/admin/index.server.ts';
import { join } from '../account/join.ts';
import { bearerOf } from '../api.ts';
import { exportOf } from '../personal/export.sql.ts';
import { agreeToTerms } from './agree-to-terms.ts';

const cast = await openCast();
const keeper = {
  ...(await cast.withDuty(await cast.person('Keeper'), 'operator')),
  sessionKey: 'a session',
};
const versions = new Map<string, number>();
/** The operator publishes terms. */
async function publishes(value: string, language = 'en', asksAgain = false) {
  const version = versions.get(language) ?? 0;
  const change = { key: 'terms', language, value, version, asksAgain };
  await does(cast, keeper, 'admin.change_setting', change);
  versions.set(language, version + 1);
  await loadSettings(cast.db.read(), cast.deps.settings);
}
const form = { password: 'a quiet long word', birthYear: 1990, guidelines: 'yes' };
const joins = (name: string, more: object = {}) =>
  cast.as(guest()).does(join, { ...form, name, ...more });
const kept = (accountId: string) =>
  cast.sql(
    `select edition, language, version from accounts.agreement where account_id = $1 order by edition`,
    [accountId],
  );
const comesIn = async (name: string, more: object = {}) => {
  const { session } = await joins(name, more);
  return bearerOf(cast.deps, { by: 'session', token: session.token });
};

test('where there are no terms nobody is asked, and nothing is kept', async () => {
  const early = await comesIn('Early');
  expect(early.agreed).toBe(0);
  expect(await kept(early.accountId ?? '')).toEqual([]);
  // What is said of terms that are nowhere is no agreement.
  const eager = await comesIn('Eager', { terms: 7 });
  expect([eager.agreed, await kept(eager.accountId ?? '')]).toEqual([0, []]);
});

test('who joins says yes to the terms that stand there, and it is kept which they were', async () => {
  await publishes('Be a good guest.');
  const nobody = cast.as(guest());
  const unasked = await nobody.refused(join, { ...form, name: 'Ann' });
  expect(unasked.fields).toEqual({ terms: 'terms_unread' });
  const other = await nobody.refused(join, { ...form, name: 'Ann', terms: 2 });
  expect(other.fields).toEqual({ terms: 'terms_unread' });
  // All that is wrong is told at once.
  const both = await nobody.refused(join, { ...form, name: 'Admin' });
  expect(both.fields).toEqual({ name: 'name_reserved', terms: 'terms_unread' });
  const ann = await comesIn('Ann', { terms: 1 });
  expect(ann.agreed).toBe(1);
  expect(await kept(ann.accountId ?? '')).toEqual([{ edition: 1, language: 'en', version: 1 }]);
  const exported = await exportOf(
    { tx: cast.db.read(), ...cast.deps } as never,
    { accountId: ann.accountId, personaIds: [ann.personaId], names: ['Ann'] } as never,
  );
  expect(exported.sections.find(({ key }) => key === 'agreements')?.rows).toMatchObject([
    { kind: 'terms', number: 1, languages: 'en', at: cast.deps.now() },
  ]);
});

test('a slip of the pen asks nobody again; what much is different of asks everybody once, who was here before too', async () => {
  const ben = await cast.person('Ben');
  await publishes('Be a good guest, please.');
  const agree = (terms: number) => cast.as(ben).does(agreeToTerms, { terms });
  expect(await agree(1)).toEqual({ terms: 1 });
  await agree(1);
  expect(await kept(ben.accountId)).toEqual([{ edition: 1, language: 'en', version: 2 }]);
  await publishes('Bring a cup.', 'en', true);
  const late = await cast.as(ben).refused(agreeToTerms, { terms: 1 });
  expect(late.fields).toEqual({ terms: 'terms_unread' });
  await publishes('Trae una taza.', 'es');
  await cast.as({ ...ben, locale: 'es' }).does(agreeToTerms, { terms: 2 });
  expect((await kept(ben.accountId))[1]).toEqual({ edition: 2, language: 'es', version: 1 });
  expect((await cast.as(guest()).refused(agreeToTerms, { terms: 2 })).code).toBe('unauthenticated');
});

test('what was read is what is kept, also where a slip of the pen was mended since; what never stood there is no agreement', async () => {
  const cleo = await cast.person('Cleo');
  const agrees = (terms: number, termsRead: string) =>
    cast.as(cleo).refused(agreeToTerms, { terms, termsRead });
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await publishes('Bring two cups.', 'en', true);
  const read = await asks<WrittenWordsView>(cast, cleo, 'admin.written_words');
  expect(read).toMatchObject({ terms: 3, termsRead: 'en:4' });
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await publishes('Bring two cups, please.');
  // Of the edition before, of a language that has none, not written yet, and no version at all.
  for (const never of ['en:3', 'fr:1', 'en:6', 'en:0'])
    expect((await agrees(3, never)).fields, never).toEqual({ terms: 'terms_unread' });
  expect((await agrees(2, 'en:3')).fields).toEqual({ terms: 'terms_unread' });
  expect((await agrees(3, 'en')).fields).toEqual({ termsRead: 'not_valid' });
  await cast.as(cleo).does(agreeToTerms, { terms: 3, termsRead: 'en:4' });
  expect(await kept(cleo.accountId)).toEqual([{ edition: 3, language: 'en', version: 4 }]);
  // In Spanish they stand as before, and were mended after everybody was asked.
  await publishes('Trae dos tazas.', 'es');
  const dita = await comesIn('Dita', { terms: 3, termsRead: 'es:1' });
  expect(await kept(dita.accountId ?? '')).toEqual([{ edition: 3, language: 'es', version: 1 }]);
  const nobody = cast.as(guest());
  const late = await nobody.refused(join, { ...form, name: 'Eda', terms: 3, termsRead: 'en:1' });
  expect(late.fields).toEqual({ terms: 'terms_unread' });
});

test('whoever publishes terms is not asked about their own words; whoever else runs the place is', async () => {
  const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  const ask = (who: Person) => asks<WrittenWordsView>(cast, who, 'admin.written_words');
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await publishes('Bring three cups.', 'en', true);
  const { terms, termsRead } = await ask(keeper);
  const newest = (await kept(keeper.accountId)).at(-1);
  const [language, version] = termsRead.split(':');
  expect(newest).toEqual({ edition: terms, language, version: Number(version) });
  expect(await kept(olga.accountId)).toEqual([]);
  const count = (await kept(keeper.accountId)).length;
  // A slip of the pen changes nothing of that, and to no terms nobody agrees.
  await publishes('Bring three cups, please.');
  await publishes('');
  await publishes('', 'es');
  expect(await kept(keeper.accountId)).toHaveLength(count);
  await publishes('Bring tea.', 'es');
  expect((await kept(keeper.accountId)).at(-1)).toEqual({
    ...{ edition: terms + 1, language: 'es', version: versions.get('es') ?? 0 },
  });
});

test('asked by a slip of the hand, everybody is asked no more once the words before are put back', async () => {
  const fay = await cast.person('Fay');
  const asked = async () => (await asks<WrittenWordsView>(cast, fay, 'admin.written_words')).terms;
  await publishes('Bring milk.', 'en');
  await publishes('', 'es');
  const before = await asked();
  await cast.as(fay).does(agreeToTerms, { terms: before });
  await publishes('Bring milk and honey.', 'en', true);
  expect(await asked()).toBe(before + 1);
  await publishes('Bring milk.', 'en');
  expect(await asked(), 'as before').toBe(before);
  // Mended without a question, they ask nobody; with one, everybody, those too who said yes meanwhile.
  await publishes('Bring milk, please.', 'en');
  expect(await asked()).toBe(before);
  await publishes('Bring bread.', 'en', true);
  expect(await asked()).toBe(before + 2);
});
