import { expect, test } from 'vitest';
import { asks } from '#tests/matrix/asks.ts';
import { openStage, operator } from '../testing/stage.ts';
import { sendTest } from '../delivery/send-again.ts';
import { endpoint as one, endpoints } from './endpoints.ts';
import { removeEndpoint, resumeEndpoint, rotateSecret, stopEndpoint } from './tend-endpoint.ts';
import { createEndpoint, editEndpoint } from './write-endpoint.ts';

const stage = await openStage();
const { olga, opal, told } = stage;
const ann = await stage.person('Ann');
const set = (LOOPBACK_TARGETS: boolean) => Object.assign(stage.deps.settings, { LOOPBACK_TARGETS });
const wanted = {
  ...{ name: 'List of certificates', address: 'https://93.184.216.34/hook' },
  types: ['learning.programme_completed'],
};
const list = async (who = olga) => (await stage.as(who).asks(endpoints)).endpoints;
const undoLast = async () => {
  stage.at(1);
  const undo = stage.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
  const { deeds } = await asks<{ deeds: { id: string }[] }>(stage.cast, olga, 'safety.deeds');
  await stage.as(olga).does(undo, { deed: deeds[0]?.id, reason: 'A slip.' });
};

test('Olga makes one; its secret is shown this once, and is nowhere to be read', async () => {
  const { endpoint, secret } = await stage.as(olga).does(createEndpoint, wanted);
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const row = (await list()).find(({ id }) => id === endpoint);
  expect(row).toMatchObject({ id: endpoint, ...wanted, side: 'adult', stopped: null, waiting: 0 });
  const everything = JSON.stringify([await list(), await stage.as(olga).asks(one, { endpoint })]);
  expect(everything).not.toContain(secret.slice(6));
  const kept = await stage.sql<{ row: string }>(
    `select e::text as row from webhooks.endpoint e union all select s::text from platform.sent s
     union all select a::text from platform.audit_entry a union all select d::text from platform.deed d`,
  );
  expect(kept.length).toBeGreaterThan(2);
  for (const { row } of kept) expect(row).not.toContain(secret.slice(6));
  expect(await stage.statements(() => list())).toBe(endpoints.statements);
  expect(await stage.statements(() => stage.as(olga).asks(one, { endpoint }))).toBe(one.statements);
});

const made = await stage.as(olga).does(createEndpoint, wanted);
test.each([
  ['https://10.0.0.7/hook', 'webhook_address_private'],
  ['https://[::ffff:192.168.0.1]/', 'webhook_address_private'],
  ['https://169.254.169.254/latest/', 'webhook_address_private'],
  ['https://localhost/hook', 'webhook_address_private'],
  ['http://93.184.216.34/hook', 'webhook_address_http'],
  ['https://me:word@93.184.216.34/hook', 'webhook_address_credentials'],
  ['ftp://93.184.216.34/', 'webhook_address_protocol'],
  ['certificates', 'webhook_address_invalid'],
])('nobody is told at %s', async (address, why) => {
  set(false);
  for (const refused of [
    await stage.as(olga).refused(createEndpoint, { ...wanted, address }),
    await stage.as(olga).refused(editEndpoint, { endpoint: made.endpoint, ...wanted, address }),
  ])
    expect(refused.fields).toEqual({ address: why });
  set(true);
});

test('what nobody knows is told to nobody', async () => {
  await stage.sql('delete from webhooks.endpoint');
  const refused = async (more: object) =>
    (await stage.as(olga).refused(createEndpoint, { ...wanted, ...more })).fields;
  expect(await refused({ types: [] })).toEqual({ types: 'choose_one' });
  expect(await refused({ types: ['posts.read_by_all'] })).toEqual({ types: 'choose_one' });
  expect(await refused({ types: ['webhooks.tested'] })).toEqual({ types: 'choose_one' });
  expect(await refused({ places: [crypto.randomUUID()] })).toEqual({ places: 'no_such_place' });
  expect(await refused({ name: '\u200b' })).toEqual({ name: 'webhook_name_missing' });
  expect(await refused({ name: '', address: '' })).toMatchObject({
    address: 'webhook_address_missing',
  });
  // Whoever mends one thing is not sent back for the next.
  set(false);
  const wrong = { address: 'http://93.184.216.34/hook', types: [], places: [crypto.randomUUID()] };
  const all = {
    ...{ address: 'webhook_address_http', types: 'choose_one', places: 'no_such_place' },
  };
  expect(await refused(wrong)).toEqual(all);
  expect(await refused({ ...wrong, name: '' })).toEqual({ ...all, name: 'webhook_name_missing' });
  const outsider = await stage.as(ann).refused(createEndpoint, { ...wrong, name: '' });
  expect(outsider.fields).toEqual({ name: 'webhook_name_missing' });
  set(true);
});

test('Ann, a guest and a program with a token make and see none', async () => {
  const { id: endpoint } = await told();
  for (const who of [ann, stage.guest])
    for (const [act, input] of [
      [createEndpoint, wanted],
      [rotateSecret, { endpoint }],
      [sendTest, { endpoint }],
      [endpoints, {}],
      [one, { endpoint }],
    ] as const)
      expect((await stage.as(who).refused(act, input)).code).toBe('not_found');
  const byToken = { ...olga, sessionKey: null };
  expect((await stage.as(byToken).refused(createEndpoint, wanted)).why).toBe('session_only');
  expect((await stage.as(byToken).refused(rotateSecret, { endpoint })).why).toBe('session_only');
});

test('of the young only those who are cleared make and see one', async () => {
  const { id: endpoint } = await told({ side: 'teen' });
  expect(
    (await stage.as(olga).refused(createEndpoint, { ...wanted, side: 'teen' })).fields,
  ).toEqual({
    side: 'not_cleared_for_young',
  });
  expect((await list()).map(({ id }) => id)).not.toContain(endpoint);
  expect((await list(opal)).map(({ id }) => id)).toContain(endpoint);
  expect((await stage.as(olga).refused(one, { endpoint })).code).toBe('not_found');
  expect((await stage.as(olga).refused(removeEndpoint, { endpoint })).code).toBe('not_found');
  // Nor does the log tell more.
  const log = async (who = olga) => JSON.stringify(await asks(stage.cast, who, 'safety.deeds'));
  expect(await log()).not.toContain(endpoint);
  expect(await log(opal)).toContain(endpoint);
});

test('a token of Olga’s sees none: an address may itself be a secret', async () => {
  const { id: endpoint } = await told();
  const token = { id: crypto.randomUUID(), scopes: ['read', 'write', 'manage'] };
  const script = stage.as({ ...olga, token, sessionKey: null });
  for (const asked of [script.refused(endpoints), script.refused(one, { endpoint })])
    expect((await asked).why).toBe('session_only');
  expect((await list()).map(({ id }) => id)).toContain(endpoint);
});

test('two who change one at once both see it', async () => {
  const { id: endpoint, view } = await told();
  const { base } = await view();
  const otto = await operator(stage.cast, 'Otto');
  await stage.as(otto).does(editEndpoint, { endpoint, ...wanted, name: 'Of Otto', base });
  const refused = await stage.as(olga).refused(editEndpoint, { endpoint, ...wanted, base });
  expect(refused.why).toBe('changed_meanwhile');
  expect(refused.current).toMatchObject({ name: 'Of Otto' });
  const [twice] = await Promise.allSettled([
    stage.as(olga).does(stopEndpoint, { endpoint }),
    stage.as(otto).does(stopEndpoint, { endpoint }),
  ]);
  expect(twice?.status).toBeDefined();
  expect((await view()).stopped).toBe('by_hand');
  expect((await stage.as(olga).refused(stopEndpoint, { endpoint })).why).toBe(
    'webhook_stopped_already',
  );
});

test('the log says what was changed, and takes it back; of an address it says no more than that there is another', async () => {
  const { endpoint } = await stage.as(olga).does(createEndpoint, wanted);
  const view = () => stage.as(olga).asks(one, { endpoint });
  const last = async () => {
    const { deeds } = await asks<{ deeds: { says: object; can: { undo: unknown } }[] }>(
      ...([stage.cast, olga, 'safety.deeds'] as const),
    );
    return deeds[0];
  };
  const edited = { endpoint, ...wanted, name: 'Chat of the team', places: [] };
  await stage.as(olga).does(editEndpoint, edited);
  const same = { address: 'no', types: 'no', places: 'no' };
  expect(await last()).toMatchObject({
    says: { ...same, name: 'yes', before: wanted.name },
    can: { undo: true },
  });
  await undoLast();
  expect(await view()).toMatchObject({ name: wanted.name, address: wanted.address });
  const address = 'https://93.184.216.35/a-secret-path';
  await stage.as(olga).does(editEndpoint, { endpoint, ...wanted, address });
  expect(await last()).toMatchObject({
    says: { ...same, name: 'no', address: 'yes' },
    can: { undo: 'cannot_be_undone' },
  });
  const kept = await stage.sql<{ row: string }>('select d::text as row from platform.deed d');
  for (const { row } of kept) expect(row).not.toContain('93.184.216');
  // Left out it stays as it is.
  await stage.as(olga).does(editEndpoint, { endpoint, name: 'Quiet', types: wanted.types });
  expect(await view()).toMatchObject({ name: 'Quiet', address });
  expect((await stage.as(olga).refused(editEndpoint, { ...edited, address: '' })).fields).toEqual({
    address: 'webhook_address_missing',
  });
});

test('a slip is undone from the log: what was removed is back, stopped, and goes on', async () => {
  const { id: endpoint, view } = await told();
  await stage.as(olga).does(removeEndpoint, { endpoint });
  expect((await list()).map(({ id }) => id)).not.toContain(endpoint);
  expect((await stage.as(olga).refused(sendTest, { endpoint })).code).toBe('not_found');
  await undoLast();
  expect((await view()).stopped).toBe('by_hand');
  await stage.as(olga).does(resumeEndpoint, { endpoint });
  expect((await view()).stopped).toBeNull();
  expect((await stage.as(olga).refused(resumeEndpoint, { endpoint })).why).toBe(
    'webhook_at_work_already',
  );
});

test('a place has twenty of them at most, however many are made at once', async () => {
  await stage.sql('delete from webhooks.endpoint');
  const made = await Promise.allSettled(
    Array.from({ length: 24 }, () => stage.as(olga).does(createEndpoint, wanted)),
  );
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect((await stage.as(olga).refused(createEndpoint, wanted)).params).toEqual({ max: 20 });
  await stage.sql('delete from webhooks.endpoint');
});
