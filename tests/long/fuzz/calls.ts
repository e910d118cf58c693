import fc from 'fast-check';
import { z } from 'zod';
import { registry } from '#entry/modules.ts';
import { offered } from '#platform/http/catalogue.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { pages, queryRows, rows } from '#tests/matrix/rows.ts';
import type { Role } from '#tests/matrix/roles.ts';
import type { setStage } from '#tests/matrix/stage.ts';
import { bodyOf, formsOf, routes } from './forms.ts';
import { formSent, send, type Sent } from './sending.ts';
import { changed, changes, type Change } from './values.ts';

/** Something that somebody does: counted off, so that it can be made smaller and told again. */
export type Call = {
  kind: 'act' | 'ask' | 'form' | 'raw';
  which: number;
  form: number;
  side: 'adult' | 'teen';
  role: Role;
  changes: Change[];
  /** How many do so at the same moment. */
  times: number;
  asParts: boolean;
  cut: number | undefined;
};

const roles = [
  'guest',
  'member',
  'other',
  'teen',
  'host',
  'moderator',
  'operator',
  'operator+',
] as const;

export const call: fc.Arbitrary<Call> = fc.record({
  kind: fc.constantFrom('act', 'act', 'ask', 'form', 'form', 'raw'),
  which: fc.nat(9_999),
  form: fc.nat(40),
  side: fc.constantFrom('adult', 'adult', 'teen'),
  role: fc.constantFrom(...roles),
  changes,
  times: fc.constantFrom(1, 1, 1, 2, 6),
  asParts: fc.boolean(),
  cut: fc.option(fc.nat(300), { freq: 12, nil: undefined }),
});

export type Stage = Awaited<ReturnType<typeof setStage>> & {
  cast: Cast;
  port: number;
  origin: string;
  known: readonly string[];
};

const schemas = new Map<string, string[]>();

/** Which fields an act or a question knows. */
function fieldsOf(name: string): string[] {
  const entry = registry.useCases.get(name) ?? registry.queries.get(name);
  const made = schemas.get(name) ?? Object.keys(propertiesOf(entry?.input as z.ZodType));
  schemas.set(name, made);
  return made;
}

const propertiesOf = (input: z.ZodType) =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }).properties ?? {};

/** Acts without a row of their own are tried with their fields alone. */
const all = offered(registry);
const acts = all.filter((one) => one.kind === 'use_case').map(({ name }) => name);
const asks = all.filter((one) => one.kind === 'query').map(({ name }) => name);

/** What is sent, as many times as at once. */
export async function requestsOf(stage: Stage, one: Call): Promise<Sent[]> {
  const make = { act: actOf, ask: askOf, form: formOf, raw: rawOf }[one.kind];
  const first = await make(stage, one);
  const others = Array.from({ length: one.times - 1 }, async (_, nr) =>
    // The very same, and the same made anew.
    nr % 2 === 0 ? first : make(stage, one),
  );
  return [first, ...(await Promise.all(others))].map((sent) => ({ ...sent, cut: one.cut }));
}

const pick = <One>(list: readonly One[], nr: number): One => list[nr % list.length] as One;

/** What it is called, for the list of what was tried. */
export const nameOf = (one: Call): string =>
  ({
    act: () => pick(acts, one.which),
    ask: () => pick(asks, one.which),
    form: () => pick(routes, one.which).path,
    raw: () => 'raw',
  })[one.kind]();

export const everything = [...acts, ...asks, ...routes.map(({ path }) => path)];

const headersOf = async ({ players, origin }: Stage, role: Role) => ({
  ...((await players[role].headers()) as Record<string, string>),
  origin,
});

async function actOf(stage: Stage, one: Call): Promise<Sent> {
  const name = pick(acts, one.which);
  const named = rows.filter((row) => row.name === name);
  const { cast, halves, maker, origin } = stage;
  const me = stage.players[one.role].person;
  const cell = { cast, half: halves[one.side], maker, me, origin };
  // What can be made no more (its people have gone meanwhile) is tried with what is put in here.
  const row = named.length === 0 ? undefined : pick(named, one.form);
  const input = await Promise.resolve()
    .then(() => row?.input(cell) ?? {})
    .catch(() => ({}));
  const all = changed({ ...input }, one.changes, { fields: fieldsOf(name), known: stage.known });
  const headers = { ...(await headersOf(stage, one.role)), 'content-type': 'application/json' };
  return { method: 'POST', path: `/api/${name}`, headers, body: Buffer.from(JSON.stringify(all)) };
}

async function askOf(stage: Stage, one: Call): Promise<Sent> {
  const name = pick(asks, one.which);
  const row = queryRows.find((each) => each.name === name);
  const input = row?.input(stage.halves[one.side]) ?? {};
  const all = changed({ ...input }, one.changes, { fields: fieldsOf(name), known: stage.known });
  const query = String(bodyOf(all, false)).slice(0, 12_000);
  return {
    method: 'GET',
    path: `/api/${name}?${query}`,
    headers: await headersOf(stage, one.role),
  };
}

/** A form of a page as this reader has it; of those that have none, one that somebody made up. */
async function formOf(stage: Stage, one: Call): Promise<Sent> {
  const route = pick(routes, one.which);
  const path = pages[route.path]?.(stage.halves[one.side]) ?? route.path;
  const headers = await headersOf(stage, one.role);
  const asked = { fields: ['after', 'before', 'q', 'page', 'to', 'done'], known: stage.known };
  if (!route.posts && route.actions.length === 0) {
    const query = String(bodyOf(changed({}, one.changes, asked), false)).slice(0, 12_000);
    return { method: 'GET', path: `${path.split('?')[0]}?${query}`, headers };
  }
  const { text } = await send(stage.port, { method: 'GET', path, headers });
  const forms = formsOf(text);
  const made = route.actions.map((action) => ({
    action: action === 'default' ? '' : `?/${action}`,
    fields: {},
  }));
  const { action, fields } = pick(
    [...forms, ...made, ...(route.posts ? [{ action: path, fields: {} }] : [])],
    one.form,
  );
  const all = changed(fields, one.changes, { fields: Object.keys(fields), known: stage.known });
  const target = new URL(action, stage.origin + path);
  return formSent(target.pathname + target.search, bodyOf(all, one.asParts), headers);
}

const pieces = [
  ...[
    '/',
    '//',
    '/api/',
    '/live',
    '?on=',
    'inbox@',
    '@',
    '%',
    '%00',
    '%2f',
    '%E0%A4%A',
    '%F0%9F%98%80',
  ],
  ...[
    '..',
    '.',
    ';',
    ':',
    '\\',
    '*',
    '#',
    '&',
    '=',
    '[',
    ']',
    '\u00e9',
    '\u00ff',
    '-1',
    '9'.repeat(40),
  ],
  ...['/__data.json', '/_app/', '?x-sveltekit-invalidated=', '/images/', '/people/', '/picture/'],
  ...['http://elsewhere.example/', '?/default', '?/', '/healthz', '/metrics', '/sitemap-', '.xml'],
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];
const names = [
  ...['cookie', 'accept', 'accept-language', 'accept-encoding', 'if-none-match', 'content-type'],
  ...[
    'authorization',
    'user-agent',
    'sec-fetch-site',
    'referer',
    'x-forwarded-for',
    'range',
    'host',
  ],
  ...['last-event-id', 'if-modified-since', 'x-samovar-host', 'x-forwarded-proto', 'expect', 'te'],
];

/** No form and no call at all: addresses, methods and headers that no browser sends. */
async function rawOf(stage: Stage, one: Call): Promise<Sent> {
  const numbers = one.changes.flatMap(({ at, value: given }) => [at, JSON.stringify(given).length]);
  const base = one.asParts ? pick(routes, one.which).path : '/';
  const path = base + numbers.map((nr) => pick(pieces, nr)).join('');
  const method = pick(methods, one.form);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(one.asParts && (await headersOf(stage, one.role))),
  };
  for (const { at, value: given } of one.changes)
    headers[pick(names, at)] = latin(typeof given === 'string' ? given : JSON.stringify(given));
  const body =
    method === 'GET' || method === 'HEAD' ? undefined : Buffer.from(pick(bodies, one.which));
  return { method, path, headers, body };
}

const bodies = [
  '',
  '{',
  '[]',
  'a=1&%',
  '--b\r\n',
  '--b\r\n\r\n\r\n--b--',
  '\0'.repeat(500),
  '\ufeff{}',
];
/** As much of a text as fits a header. */
const latin = (text: string): string =>
  text.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '?').slice(0, 4_000);
