/** The use case `learning.post_reply` of the file post-reply.ts, its required parts still empty. */
export const useCaseOf = (module, thing, verb) => `import { z } from 'zod';
import { useCase } from '#platform/use-case.ts';
import { deny } from '#platform/verdict.ts';
import type { ${pascal(module)}Tables } from '../tables.ts';

/** What comes in; its place is ${thing}.contract.ts. */
const ${pascal(verb)} = z.strictObject({});

export const ${camel(verb)} = useCase<${pascal(module)}Tables>()({
  name: '${module}.${verb.replaceAll('-', '_')}',
  about: 'Say in one sentence what this does.',
  input: ${pascal(verb)},
  // What it is about, from ${thing}.sql.ts; undefined where the actor may not know of it.
  subject: () => Promise.resolve({}),
  // Who may: a pure function in ${thing}.policy.ts.
  may: () => deny('not_written_yet'),
  run: () => Promise.resolve({}),
});
`;

/** One allowed and one refused story, from the same set-up. */
export const storyOf = (verb) => `import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { ${camel(verb)} } from './${verb}.ts';

const cast = await openCast();
const ann = await cast.person('Ann');

test('Ann may ${words(verb)}', async () => {
  expect(await cast.as(ann).does(${camel(verb)}, {})).toEqual({});
});

test('a guest may not ${words(verb)}', async () => {
  expect((await cast.as(cast.guest).refused(${camel(verb)}, {})).why).toBe('sign_in_first');
});
`;

const words = (name) => name.replaceAll('-', ' ');
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(name).replace(/^./, (letter) => letter.toUpperCase());
