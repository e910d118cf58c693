import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtWeb } from '#entry/web.ts';
import { root } from '#platform/root.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { sessionOf } from '../matrix/roles.ts';

const { cast, origin } = await openPlaceWithCast(
  { LOOPBACK_TARGETS: true },
  { web: (address) => builtWeb(root, address) },
);
const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
const ann = await cast.person('Ann');
/** A browser without a script: it keeps cookies by their path, and follows where it is led. */
async function browserOf(session: string) {
  const kept = new Map<string, { path: string; value: string }>();
  const send = async (path: string, body?: Record<string, string>) => {
    const to = new URL(path, origin);
    const mine = [...kept].filter(([, one]) => to.pathname.startsWith(one.path));
    const cookie = [session, ...mine.map(([name, { value }]) => `${name}=${value}`)].join('; ');
    const answer = await fetch(to, {
      ...{ redirect: 'manual', headers: { accept: 'text/html', origin, cookie } },
      ...(body && { method: 'POST', body: new URLSearchParams(body) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) kept.delete(name);
      else kept.set(name, { path: /path=([^;]+)/i.exec(line)?.[1] ?? '/', value });
    }
    const [status, location] = [answer.status, answer.headers.get('location')];
    return { status, location, html: await answer.text() };
  };
  return { send, kept };
}

async function provedSession() {
  const session = await sessionOf(cast, keeper);
  await cast.sql('update accounts.session set proved_at = now() where account_id = $1', [
    keeper.accountId,
  ]);
  return session;
}

const setUp = await browserOf(await provedSession());
await setUp.send('/operate/services?/make', {
  name: 'Newsletter',
  purpose: 'Sends the newsletter.',
});
const types = 'community.thread_opened';
const { location } = await setUp.send('/operate/webhooks/new', {
  ...{ name: 'Certificates', address: 'http://127.0.0.1:9/a', types },
});
const endpoint = /webhooks\/([\w-]{36})/.exec(location ?? '')?.[1] ?? '';
const [service = ''] = (
  await cast.sql<{ id: string }>("select id from accounts.persona where name = 'Newsletter [bot]'")
).map(({ id }) => id);

/** Each act that makes a secret: its form, what it looks like, and how many there are of what it makes. */
const acts: Record<
  string,
  { path: string; body: Record<string, string>; secret: RegExp; many: string }
> = {
  'a token of a service': {
    ...{
      path: '/operate/services?/token',
      body: { service, name: 'sending', days: '7', scopes: 'read' },
    },
    ...{ secret: /smv_[\w-]{40,}/, many: 'select from accounts.access_token' },
  },
  "one's own token": {
    ...{ path: '/settings?/create', body: { name: 'script', days: '7', scopes: 'read' } },
    ...{ secret: /smv_[\w-]{40,}/, many: 'select from accounts.access_token' },
  },
  'a link to let somebody back in': {
    ...{
      path: '/operate/help?side=adult&/help',
      body: { person: ann.personaId, reason: 'Lost her phone.' },
    },
    ...{ secret: /recover\/link\?key=[\w-]{40,}/, many: 'select from accounts.help' },
  },
  'an invitation': {
    ...{ path: '/settings/invitations?/invite', body: { note: 'Wanda', uses: '1', days: '14' } },
    ...{ secret: /invitation=[\w-]{40,}/, many: 'select from accounts.invitation' },
  },
  'an invitation of the operator': {
    ...{ path: '/operate/invitations?/invite', body: { note: 'Wanda', uses: '1', days: '14' } },
    ...{ secret: /invitation=[\w-]{40,}/, many: 'select from accounts.invitation' },
  },
  'recovery codes': {
    ...{ path: '/settings/security/codes?to=%2Fsettings', body: {} },
    ...{ secret: /<code[^>]*>[^<]{8,}</, many: 'select from accounts.recovery_code' },
  },
  'a webhook': {
    path: '/operate/webhooks/new',
    body: { name: 'Another', address: 'http://127.0.0.1:9/b', types },
    ...{ secret: /whsec_[\w+/=-]{20,}/, many: 'select from webhooks.endpoint' },
  },
  'a new secret of a webhook': {
    ...{ path: `/operate/webhooks/${endpoint}?/rotate`, body: { endpoint } },
    ...{ secret: /whsec_[\w+/=-]{20,}/, many: 'select from webhooks.endpoint' },
  },
};

test.each(Object.entries(acts).filter(([what]) => what !== 'recovery codes'))(
  'pressed twice it is made once, the same is shown, and nobody reads it in the database: %s',
  async (_what, { path, body, secret, many }) => {
    const { send } = await browserOf(await provedSession());
    const twice = { ...body, name: `${body['name'] ?? ''} twice`, clientId: randomUUID() };
    if (!('name' in body)) Reflect.deleteProperty(twice, 'name');
    const count = async () => (await cast.sql(many)).length;
    const before = await count();
    const sent = [await send(path, twice), await send(path, twice)];
    expect(sent.map(({ status }) => status)).toEqual([303, 303]);
    expect(sent[1]?.location).toBe(sent[0]?.location);
    expect((await count()) - before).toBeLessThanOrEqual(1);
    const { html } = await send(sent[1]?.location ?? '');
    const shown = secret.exec(html)?.[0] ?? '';
    expect(shown).not.toBe('');
    const kept = await cast.sql<{ row: string }>(
      'select s::text as row from platform.sent s where client_id = $1',
      [twice.clientId],
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.row).not.toContain(shown.slice(-20));
  },
);

test('a service that is made twice by a double press is made once', async () => {
  const { send } = await browserOf(await provedSession());
  const body = { name: 'Doubled', purpose: 'Sends the newsletter.', clientId: randomUUID() };
  const press = () => send('/operate/services?/make', body);
  const answers = [await press(), await press()];
  expect(answers.map(({ location }) => location)).toEqual([
    '/operate/services?done=made',
    '/operate/services?done=made',
  ]);
});

test.each(Object.entries(acts))(
  'what is made is shown once, and loading the page again makes no other: %s',
  async (_what, { path, body, secret, many }) => {
    const session = await provedSession();
    const { send, kept } = await browserOf(session);
    const count = async () => (await cast.sql(many)).length;
    const sent = await send(path, body);
    expect(sent.html).toBe('');
    expect(sent.status, sent.html).toBe(303);
    const there = sent.location ?? '';
    const sealed = [...kept.values()].map(({ value }) => value).join();
    expect(sealed, 'a browser keeps it sealed').toMatch(/^1\.\w{8}\./);
    const made = await count();

    // Whoever else gets hold of what the browser keeps reads nothing by it.
    const other = await browserOf(await provedSession());
    for (const [name, one] of kept) other.kept.set(name, one);
    expect((await other.send(there)).html).not.toMatch(secret);

    const first = await send(there);
    expect(first.status).toBe(200);
    expect(first.html).toMatch(secret);
    expect([...kept], 'nothing is left in the browser').toEqual([]);
    const again = await send(there);
    expect(again.html).not.toMatch(secret);
    expect(again.html).toContain('This was shown once already');
    expect(await count()).toBe(made);
  },
);
