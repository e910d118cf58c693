import { expect, test } from 'vitest';
import { z } from 'zod';
import { createRegistry } from '../registry.ts';
import { query, useCase } from '../use-case.ts';
import { allow } from '../verdict.ts';
import { catalogue } from './catalogue.ts';

const Input = z.strictObject({
  side: z.enum(['adult', 'teen']).default('adult'),
  scope: z.union([z.literal('').transform(() => null), z.uuid().nullable()]),
  ticked: z.union([z.boolean(), z.enum(['on']).transform(() => true)]).optional(),
  kinds: z.array(z.enum(['one', 'two'])),
});
const greet = useCase<never>()({
  name: 'town.greet',
  about: 'Say hello.',
  input: Input,
  limits: [{ points: 3, seconds: 60, by: 'account' }],
  subject: () => Promise.resolve({}),
  may: () => allow,
  power: () => ({ subjectKind: 'town', subjectId: '1', reason: null }),
  run: () => Promise.resolve({}),
});
const sweep = { ...greet, name: 'town.sweep' as const, internal: true };
const around = query<never>()({
  name: 'town.around',
  about: 'Who is about.',
  input: z.strictObject({}),
  may: () => allow,
  statements: 1,
  read: () => Promise.resolve({}),
});

test('The catalogue says what can be done, with types as a programmer writes them; nothing internal', () => {
  const registry = createRegistry([{ name: 'town', useCases: [greet, sweep], queries: [around] }]);
  expect(catalogue(registry)).toEqual([
    {
      name: 'town.around',
      kind: 'query',
      about: 'Who is about.',
      fields: [],
      scope: 'town:read',
      isPower: false,
      limits: [],
    },
    {
      name: 'town.greet',
      kind: 'use_case',
      about: 'Say hello.',
      fields: [
        { name: 'side', type: '"adult" | "teen"', required: false },
        { name: 'scope', type: 'uuid | null', required: true },
        { name: 'ticked', type: 'boolean', required: false },
        { name: 'kinds', type: '("one" | "two")[]', required: true },
      ],
      scope: 'town:manage',
      isPower: true,
      limits: [{ points: 3, seconds: 60 }],
    },
  ]);
});
