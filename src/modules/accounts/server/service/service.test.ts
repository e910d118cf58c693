import { expect, test } from 'vitest';
import { system, type Actor, type Person } from '#platform/actor.ts';
import type { InboxView } from '#modules/notifications/contract.ts';
import { bearerOf } from '../../index.server.ts';
import { registry } from '#entry/modules.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { findByWho, readersByLanguage } from '../account/account.sql.ts';
import { changeName } from '../name/change-name.ts';
import { helpIn } from '../help/help-in.ts';
import { person } from '../profile/person.ts';
import { revokeToken, tokens } from '../token/tokens.ts';
import { tellTokenEnds } from '../token/token-ends.ts';
import { changeService, createService, endService, resumeService } from './keep-service.ts';
import { createServiceToken, revokeServiceToken } from './service-tokens.ts';
import { services } from './services.ts';

const cast = await openCast();
const seated = (actor: Actor): Actor => ({ ...actor, sessionKey: 'here' });
const operator = seated(await cast.withDuty(await cast.person('Olga'), 'operator'));
const olga = cast.as(operator);
const mo = cast.as(seated(await cast.withDuty(await cast.person('Mo'), 'moderator')));
const ben = cast.as(seated(await cast.person('Ben')));
const purpose = 'Reads the gradebook for the university.';
const reason = 'The course is over.';
const made = (name: string) => olga.does(createService, { name, purpose });
const by = (token: string): Promise<Actor> => bearerOf(cast.deps, { by: 'access_token', token });
const act = (name: string) => registry.useCases.get(name) ?? expect.fail();

test('an operator makes one; everybody sees what it is, and nobody signs in to it', async () => {
  const { service, name } = await made('Bridge');
  expect(name).toBe('Bridge [bot]');
  const seen = await ben.asks(person, { person: service });
  expect([seen.name, seen.service?.purpose, seen.service?.responsible?.name]).toEqual([
    'Bridge [bot]',
    purpose,
    'Olga',
  ]);
  const somebody = await ben.asks(person, { person: (await cast.person('Ben')).personaId });
  expect(somebody.service).toBeNull();
  for (const who of [name, 'Bridge', 'bridge bot'])
    expect(await findByWho(cast.db.as(), who)).toBeUndefined();
  // No link lets anybody in as it, either.
  expect((await olga.refused(helpIn, { person: service, reason })).code).toBe('not_found');
});

test('only who runs the place does; one that nobody is responsible for, or without a word what for, is none', async () => {
  for (const other of [mo, ben])
    expect((await other.refused(createService, { name: 'Mine', purpose })).code).toBe('not_found');
  expect((await ben.refused(services)).code).toBe('not_found');
  for (const [said, why] of [
    ['', 'purpose_missing'],
    ['x', 'too_short'],
  ] as const) {
    const { fields } = await olga.refused(createService, { name: 'Mine', purpose: said });
    expect(fields['purpose']).toBe(why);
  }
  const { service } = await made('Kettle');
  const nobody = await olga.refused(createService, { name: 'Cup', purpose, responsible: service });
  expect(nobody.fields['responsible']).toBe('choose_somebody');
  expect((await olga.refused(createService, { name: 'Kettle', purpose })).fields['name']).toBe(
    'name_taken',
  );
});

test('its token may what its scopes say, and never be a person', async () => {
  const { service } = await made('Reader');
  const { secret, token } = await olga.does(createServiceToken, {
    ...{ service, name: 'nightly', scopes: ['read', 'write', 'manage'] },
  });
  const bot = cast.as(await by(secret));
  expect((await bot.asks(tokens)).tokens.map((one) => one.id)).toEqual([token]);
  expect((await bot.refused(changeName, { name: 'Somebody' })).why).toBe('session_only');
  expect((await bot.refused(createService, { name: 'Child', purpose })).why).toBe('session_only');
  // Another operator's list shows it, its secret nowhere.
  const listed = JSON.stringify(await olga.asks(services));
  expect(listed).toContain('nightly');
  expect(listed).not.toContain(secret);
  expect((await ben.refused(revokeServiceToken, { token })).code).toBe('not_found');
  expect((await ben.refused(revokeToken, { token })).code).toBe('not_found');
  await olga.does(revokeServiceToken, { token });
  expect((await by(secret)).restrictions).toEqual(['token_unknown']);
});

test('it holds a duty for one place at most, no clearance, and no badge', async () => {
  const { service } = await made('Helper');
  const grant = (duty: string, scope: string | null) =>
    olga.refused(act('leading.grant_duty'), { person: service, kind: duty, scope, reason });
  for (const duty of ['operator', 'case_holder', 'moderator', 'mentor', 'host'])
    expect((await grant(duty, null)).why, duty).toBe('service_least');
  expect((await grant('operator', crypto.randomUUID())).why).toBe('service_least');
  // For a place it is judged further: this one is none.
  expect((await grant('host', crypto.randomUUID())).fields['scope']).toBe('no_such_place');
  expect(
    (await olga.refused(act('leading.grant_clearance'), { person: service, reason })).why,
  ).toBe('service_no_clearance');
});

test('it is no reader in the numbers', async () => {
  const before = await readersByLanguage(cast.db.as(), operator);
  await made('Uncounted');
  expect(await readersByLanguage(cast.db.as(), operator)).toEqual(before);
});

test('ended, its tokens open nothing; brought back it needs new ones; neither happens twice', async () => {
  const { service } = await made('Lantern');
  const { secret } = await olga.does(createServiceToken, { service, name: 'one' });
  await olga.does(endService, { service, reason });
  expect((await by(secret)).kind).toBe('guest');
  expect((await olga.refused(createServiceToken, { service, name: 'two' })).why).toBe(
    'service_ended',
  );
  expect((await olga.refused(endService, { service, reason })).why).toBe('service_ended');
  expect((await ben.asks(person, { person: service })).service?.isEnded).toBe(true);
  await olga.does(resumeService, { service, reason });
  expect((await olga.refused(resumeService, { service, reason })).why).toBe('service_goes_on');
  expect((await by(secret)).kind).toBe('guest');
  await olga.does(createServiceToken, { service, name: 'two' });
});

test('who is to answer for one is told, and so is whoever did; nobody else, and not by a change of words', async () => {
  const [rita, sam] = [await cast.person('Rita'), await cast.person('Sam')];
  const heard = async (who: Person) =>
    (await asks<InboxView>(cast, who, 'notifications.inbox')).items
      .filter(({ kind }) => kind === 'service')
      .map(({ act, place }) => [act, place.title, place.link]);
  const by = { service: '', purpose };
  by.service = (
    await olga.does(createService, { name: 'Wheel', purpose, responsible: rita.personaId })
  ).service;
  await cast.drain();
  const page = ['Wheel [bot]', `/people/${by.service}`];
  expect(await heard(rita)).toEqual([['yours', ...page]]);
  await olga.does(changeService, {
    ...by,
    purpose: `${purpose} Nightly.`,
    responsible: rita.personaId,
  });
  const later = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));
  later();
  await olga.does(changeService, { ...by, responsible: sam.personaId });
  await cast.drain();
  expect(await heard(rita)).toEqual([
    ['no_more', ...page],
    ['yours', ...page],
  ]);
  expect(await heard(sam)).toEqual([['yours', ...page]]);
  // Olga takes it over herself: she knows.
  later();
  await olga.does(changeService, by);
  await cast.drain();
  expect(await heard(sam)).toHaveLength(2);
  expect(await heard(operator as Person)).toEqual([]);
  expect((await ben.refused(changeService, { ...by, responsible: sam.personaId })).code).toBe(
    'not_found',
  );
});

test('whoever answered for one of the young is told that they do no more, and sees nothing else of it', async () => {
  const [rita, sam, tom] = [
    await cast.person('Rita the adult'),
    await cast.person('Sam the adult'),
    await cast.person('Tom the adult'),
  ];
  Object.assign(cast.deps.settings, { TEEN_SIDE: true });
  const cleared = await cast.withDuty(await cast.person('Opal'), 'operator', { cleared: true });
  const opal = cast.as(seated(cleared));
  const { service } = await opal.does(createService, {
    ...{ name: 'Lighthouse', purpose, side: 'teen', responsible: rita.personaId },
  });
  const handed = { service, responsible: sam.personaId };
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await opal.does(changeService, { ...handed, purpose });
  await opal.does(changeService, { ...handed, purpose: `${purpose} By night.` });
  await cast.drain();
  Object.assign(cast.deps.settings, { TEEN_SIDE: false });
  const heard = async (who: Person) =>
    (await asks<InboxView>(cast, who, 'notifications.inbox')).items
      .filter(({ kind }) => kind === 'service')
      .map(({ act: how, place }) => [how, place.title, place.link]);
  const title = 'Lighthouse [bot]';
  expect(await heard(rita)).toContainEqual(['no_more', title, '/contact']);
  expect(await heard(sam)).toEqual([['yours', title, '/contact']]);
  expect(await heard(tom)).toEqual([]);
  const page = cast.as(rita).refused(person, { person: service });
  expect((await page).code).toBe('not_found');
});

test('that its token ends is told to whoever answers for it; where they have gone, to those who run the place', async () => {
  const rita = await cast.person('Rita');
  const { service } = await olga.does(createService, {
    ...{ name: 'Clock', purpose, responsible: rita.personaId },
  });
  const left = await olga.does(createService, { name: 'Orphan', purpose });
  const DAY = 86_400_000;
  const { now } = cast.deps;
  const start = now().getTime();
  for (const one of [service, left.service])
    await olga.does(createServiceToken, { service: one, name: 'nightly', days: 30 });
  await cast.sql('update accounts.service set responsible_id = null where persona_id = $1', [
    left.service,
  ]);
  cast.at(new Date(start + 24 * DAY));
  await cast.as(system).does(tellTokenEnds, {});
  await cast.drain();
  const told = async (who: Person) =>
    (await asks<InboxView>(cast, who, 'notifications.inbox')).items
      .filter(({ kind }) => kind === 'token_ends')
      .map(({ act, place }) => [act, place.title, place.link]);
  expect(await told(rita)).toEqual([['service', 'Clock [bot] · nightly', `/people/${service}`]]);
  expect(await told(await cast.anew(await cast.person('Olga')))).toEqual([
    ['service_alone', 'Orphan [bot] · nightly', `/operate/services#service-${left.service}`],
  ]);
  expect(await told(await cast.person('Ben')), 'nobody else').toEqual([]);
  const items = await cast.sql('select from notifications.item where persona_id = $1', [service]);
  expect(items, 'nobody reads what a service is told').toEqual([]);
  // Rita leaves before the next look: nothing is told to a door that is shut.
  await cast.sql(`update accounts.access_token set told_at = null where persona_id = $1`, [
    service,
  ]);
  await cast.sql('update accounts.persona set is_in = false where id = $1', [rita.personaId]);
  await cast.as(system).does(tellTokenEnds, {});
  await cast.drain();
  expect((await told(await cast.anew(await cast.person('Olga')))).length).toBe(2);
  cast.at(new Date(start));
});
