import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { catalogues } from '#lib/text/messages.ts';
import { openCast } from '#tests/cast/cast.ts';
import { slope } from '#platform/pictures/testing/gallery.ts';
import { helplineTable } from '../helplines/helplines.ts';
import { deeds } from './deeds.ts';
import { ofLearning } from './testing/of-learning.ts';
import { undoDeed } from './undo-deed.ts';

const cast = await openCast();
const olga = {
  ...(await cast.withDuty(await cast.person('Olga'), 'operator')),
  sessionKey: 'a session',
};
await cast.withDuty(await cast.person('Mo'), 'moderator');
const reason = 'It was the wrong button.';
const named = (name: string) => cast.registry.useCases.get(name) ?? expect.fail(name);
const later = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));
async function does(name: string, input: object): Promise<Record<string, string>> {
  later();
  return (await cast.as(olga).does(named(name), input)) as Record<string, string>;
}
const newest = async () =>
  (await cast.as(olga).asks(deeds, {})).deeds[0] ?? expect.fail('Nothing was done.');
const undo = async () =>
  does('safety.undo_deed', { deed: (await newest()).id, moreRead: true, reason });

const somebody = async () => ({ person: (await cast.person(`P ${randomUUID()}`)).personaId });
const space = async () => {
  const input = { title: `Space ${randomUUID().slice(0, 8)}`, clientId: randomUUID() };
  return does('community.create_space', input);
};
const ofSpace = async () => ({ space: (await space())['space'], reason });
async function taglist() {
  const { space: within } = await space();
  const input = { space: within, name: randomUUID().slice(0, 8), clientId: randomUUID() };
  return { taglist: (await does('community.start_taglist', input))['taglist'] };
}
async function duty() {
  const given = await does('leading.grant_duty', { ...(await somebody()), kind: 'mentor', reason });
  return { duty: given['duty'], reason };
}
async function clearance() {
  const given = await does('leading.grant_clearance', { ...(await somebody()), months: 6, reason });
  return { clearance: given['clearance'], reason };
}
const badge = async () => ({
  badge: (await does('recognition.create_badge', { title: randomUUID().slice(0, 8) }))['badge'],
});
const award = async () => ({ ...(await badge()), ...(await somebody()), reason });
const purpose = 'Counts the cups of an evening.';
async function service() {
  const made = { name: `Kettle ${randomUUID().slice(0, 8)}`, purpose };
  return { service: (await does('accounts.create_service', made))['service'], reason };
}
async function token() {
  const made = { service: (await service()).service, name: 'nightly' };
  return { token: (await does('accounts.create_service_token', made))['token'] };
}
const hook = {
  ...{ name: 'List of certificates', address: 'https://93.184.216.34/hook' },
  types: ['learning.programme_completed'],
};
const endpoint = async () => ({
  endpoint: (await does('webhooks.create_endpoint', hook))['endpoint'],
});
async function toEdit() {
  const made = await endpoint();
  const asked = cast.registry.queries.get('webhooks.endpoint') ?? expect.fail('not asked for');
  const { base } = (await cast.as(olga).asks(asked, made)) as { base: string };
  return { ...hook, ...made, name: 'Another name', base };
}
const line = { country: 'everywhere', name: 'Lantern', call: '555-0100' };
const helpline = async () => ({
  helpline: (await does('safety.add_helpline', line))['helpline'] ?? '',
});
async function toConfirm() {
  const made = await helpline();
  const { lines } = await cast.as(olga).asks(helplineTable, made);
  return { ...made, base: lines[0]?.base };
}
/** What is done before, and what with it. */
const after =
  <Input extends object>(input: () => Promise<Input>, name: string) =>
  async () => {
    const made = await input();
    const bare = Object.fromEntries(Object.entries(made).filter(([name]) => name !== 'reason'));
    await does(name, named(name).input.safeParse(bare).success ? bare : made);
    return made;
  };
const done = (input: object) => () => Promise.resolve(input);
/** Of each act in the log: with what it is done. */
const kinds: Record<string, () => Promise<object>> = {
  'admin.change_setting': done({ key: 'community_name', value: 'The Kettle', version: 0 }),
  'admin.choose_accent': done({ value: '#004d40', version: 0 }),
  'admin.choose_logo': async () => {
    const picture = await slope(40, 40).png().toBuffer();
    const { logo: value } = await does('admin.upload_logo', { picture });
    return { value, version: 0 };
  },
  'accounts.create_service': done({ name: 'Lantern', purpose }),
  'accounts.change_service': async () => {
    return { service: (await service()).service, purpose: 'Counts the pots as well.' };
  },
  'accounts.end_service': service,
  'accounts.resume_service': after(service, 'accounts.end_service'),
  'accounts.create_service_token': async () => {
    return { service: (await service()).service, name: 'weekly' };
  },
  'accounts.revoke_service_token': token,
  'community.create_space': done({ title: 'Made by a slip', clientId: randomUUID() }),
  'community.archive_space': ofSpace,
  'community.reopen_space': after(ofSpace, 'community.archive_space'),
  'community.change_readers': async () => ({
    ...{ ...(await ofSpace()), reads: 'everyone', moreRead: true },
  }),
  'community.end_taglist': taglist,
  'community.resume_taglist': after(taglist, 'community.end_taglist'),
  'leading.grant_duty': async () => ({ ...(await somebody()), kind: 'mentor', reason }),
  'leading.end_duty': duty,
  'leading.grant_clearance': async () => ({ ...(await somebody()), months: 6, reason }),
  'leading.end_clearance': clearance,
  ...ofLearning({ cast, does, named, after, reason }),
  'safety.add_helpline': done(line),
  'safety.edit_helpline': async () => ({ ...line, ...(await helpline()), call: '555-0101' }),
  'safety.translate_helpline': async () => ({ ...(await helpline()), locale: 'es', name: 'Farol' }),
  'safety.restore_helpline': async () => {
    const made = await helpline();
    await does('safety.edit_helpline', { ...line, ...made, call: '555-0101' });
    return made;
  },
  'safety.confirm_helpline': toConfirm,
  'safety.doubt_helpline': helpline,
  'safety.remove_helpline': helpline,
  'safety.bring_back_helpline': after(helpline, 'safety.remove_helpline'),
  'recognition.create_badge': done({ title: 'Made by a slip' }),
  'recognition.retire_badge': badge,
  'recognition.bring_back_badge': after(badge, 'recognition.retire_badge'),
  'recognition.award_badge': award,
  'recognition.take_back_badge': after(award, 'recognition.award_badge'),
  'recognition.give_back_badge': async () => {
    const made = await after(award, 'recognition.award_badge')();
    await does('recognition.take_back_badge', made);
    return made;
  },
  'webhooks.create_endpoint': done(hook),
  'webhooks.edit_endpoint': toEdit,
  'webhooks.rotate_secret': endpoint,
  'webhooks.end_former_secret': after(endpoint, 'webhooks.rotate_secret'),
  'webhooks.stop_endpoint': endpoint,
  'webhooks.resume_endpoint': after(endpoint, 'webhooks.stop_endpoint'),
  'webhooks.remove_endpoint': endpoint,
  'webhooks.bring_back_endpoint': after(endpoint, 'webhooks.remove_endpoint'),
};
/** What nothing takes back, by whatever it was done. */
const never = [
  ...['leading.end_clearance', 'learning.remove_programme', 'safety.doubt_helpline'],
  ...['accounts.revoke_service_token', 'webhooks.rotate_secret', 'webhooks.end_former_secret'],
];

test('every act of the log is tried here', () => {
  const acts = [...cast.registry.useCases.values()].filter(({ deed }) => deed !== undefined);
  expect(Object.keys(kinds).sort()).toEqual(acts.map(({ name }) => name).sort());
});

test.for(Object.keys(kinds))('an undoing is an act like any other: %s', async (name) => {
  await does(name, (await kinds[name]?.()) ?? {});
  for (let times = 0; times < 3; times += 1) {
    const { id, act, can, isUndoing } = await newest();
    if (times === 0) expect(act).toBe(name);
    expect(isUndoing).toBe(times > 0);
    expect(can.undo).toBe(never.includes(act) ? 'cannot_be_undone' : true);
    if (never.includes(act)) return;
    // What will happen is said before, in every language; the log itself counts nothing for it.
    expect((await newest()).ahead).toBeNull();
    const asks = async () => (await cast.as(olga).asks(deeds, { deed: id })).deeds[0]?.ahead;
    expect(await cast.statements(asks)).toBeLessThanOrEqual(deeds.statements);
    const ahead = await asks();
    for (const messages of Object.values(catalogues))
      expect(messages).toHaveProperty([`ahead.${ahead?.act}`]);
    await undo();
    expect(await newest()).toMatchObject({ act: ahead?.act, isUndoing: true, reason });
    later();
    const again = await cast.as(olga).refused(undoDeed, { deed: id, reason });
    expect(again.why).toBe('undone_already');
  }
});
