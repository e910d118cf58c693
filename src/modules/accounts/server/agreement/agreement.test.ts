import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { does } from '#tests/matrix/side.ts';
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
