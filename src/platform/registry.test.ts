import { sql } from './db/sql.ts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { cupsChannel } from './live/testing/teahouse.ts';
import type { Module } from './module.ts';
import { port, provide } from './port.contract.ts';
import { createRegistry } from './registry.ts';
import { useCase } from './use-case.ts';
import { allow } from './verdict.ts';
import { every } from './worker.ts';

const act = (name: `${string}.${string}`) =>
  useCase<never>()({
    name,
    about: 'Pour a cup.',
    input: z.strictObject({}),
    subject: () => Promise.resolve({}),
    may: () => allow,
    run: () => Promise.resolve({}),
  });
const pour = act('tea.pour');
const tea = { name: 'tea', useCases: [pour], queries: [] } satisfies Module;
const water = port<() => string>('tea.water', 'one');
const guests = port<string>('tea.guests', 'many');
const leaves = port<string>('tea.leaves', 'many', (leaf) => ({
  subjects: [`${leaf}.cup`],
  channels: [leaf],
  messages: [`tea.${leaf}`],
}));
const pots: Module = { ...tea, needs: [leaves], provides: [provide(leaves, 'inbox')] };
const fill = { name: 'well', useCases: [], queries: [], provides: [provide(water, () => 'cold')] };

const cups = { schema: z.coerce.number(), about: 'How many cups.' };

test('whatever modules bring is found in one place, in their order', () => {
  const registry = createRegistry([
    {
      ...tea,
      needs: [water, guests],
      settings: { CUPS: cups },
      publicPaths: ['/tea'],
      unlistedPaths: [/^\/cellar-\d$/],
    },
    { ...fill, provides: [...fill.provides, provide(guests, 'Ann'), provide(guests, 'Ben')] },
  ]);
  expect(registry.useCases.get('tea.pour')).toBe(pour);
  expect(registry.settings).toEqual({ CUPS: cups });
  expect(registry.one(water)()).toBe('cold');
  expect(registry.all(guests)).toEqual(['Ann', 'Ben']);
  const of = (path: string) => registry.isPublic(path);
  expect(['/tea', '/tea/green', '/teapot', '/cellar-1', '/'].map(of)).toEqual([
    'listed',
    'listed',
    undefined,
    'unlisted',
    undefined,
  ]);
});

const kind = { name: 'poured', group: 'tea', by: 'inbox', isOptional: true } as const;
const withCups = { name: 'well', useCases: [], queries: [], settings: { CUPS: cups } };
const subject = { kind: 'tea.cup', seen: () => sql`` } as const;
const inbox: Module = {
  ...{ name: 'inbox', useCases: [], queries: [] },
  subjects: [{ ...subject, kind: 'inbox.cup' }],
};

test.each<[why: string, modules: Module[]]>([
  ['the module "tea" is declared twice', [tea, tea]],
  ['the use case "tea.pour" is declared twice', [{ ...tea, useCases: [pour, pour] }]],
  ['"milk.pour" is brought by the module tea', [{ ...tea, useCases: [act('milk.pour')] }]],
  [
    '"milk.cup" is brought by the module tea',
    [{ ...tea, subjects: [{ ...subject, kind: 'milk.cup' }] }],
  ],
  ['the setting "CUPS" is declared twice', [withCups, { ...withCups, name: 'pot' }]],
  ['the subject "tea.cup" is declared twice', [{ ...tea, subjects: [subject, subject] }]],
  [
    '"tea.stir" has a timer, and is no use case of tea',
    [{ ...tea, timers: [every('* * * * *', act('tea.stir'))] }],
  ],
  ['0 modules do "tea.water", not one', [{ ...tea, needs: [water] }]],
  [
    '2 modules do "tea.water", not one',
    [{ ...tea, needs: [water] }, fill, { ...fill, name: 'sea' }],
  ],
  ['nobody needs "tea.water", and a module does it', [fill]],
  ['"tea.leaves" of tea lacks the subject "inbox.cup"', [pots]],
  ['"tea.leaves" of tea lacks the channel "inbox"', [pots, inbox]],
  [
    '"tea.leaves" of tea lacks "tea.inbox" in en',
    [pots, { ...inbox, channels: [{ ...cupsChannel, name: 'inbox' }] }],
  ],
  [
    'the notification kind "poured" lacks "inbox.poured" in en',
    [{ ...tea, notificationKinds: [kind] }],
  ],
  [
    'the notification kind "replied" lacks "inbox.replied_out" in en',
    [{ ...tea, notificationKinds: [{ ...kind, name: 'replied', shownWhen: ['held', 'visible'] }] }],
  ],
])('nothing starts where %s', (why, modules) => {
  expect(() => createRegistry(modules)).toThrow(`The modules do not fit together: ${why}.`);
});

test('an act that takes another back does not start without the sentence of what it brings about', () => {
  const rinse = { ...act('tea.rinse'), takesBack: {} };
  expect(() => createRegistry([{ ...tea, useCases: [pour, rinse] }])).toThrow('ahead.tea.rinse');
});
