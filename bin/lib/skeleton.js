/** A module that brings nothing yet: path → text. */
export const filesOf = (name) => [
  [
    'README.md',
    `# ${name}\n\nOwns **nothing yet**: say in a sentence what it is for, and below that its rules.\n`,
  ],
  [
    'index.server.ts',
    `import type { Module } from '#platform/module.ts';

export const ${name} = {
  name: '${name}',
  useCases: [],
  queries: [],
} as const satisfies Module;
`,
  ],
  ...['en', 'es'].map((language) => [
    `messages/${language}.json`,
    `{\n  "module.${name}": "${pascal(name)}",\n  "module_about.${name}": "Say what it is for."\n}\n`,
  ]),
  ['messages/about.es.json', '{}\n'],
  [
    `testing/${name}.matrix.ts`,
    `import type { QueryRow, Row } from '#tests/matrix/rows.ts';

export const rows: readonly Row[] = [];

export const queryRows: readonly QueryRow[] = [];
`,
  ],
  [
    'testing/leaving.ts',
    `import type { Made } from '#tests/leaving/everything.ts';

export const aboutNobody: readonly string[] = [];

/** Leaves a trace of her in every table that says anything of anybody. */
export async function leave(_made: Made): Promise<void> {}
`,
  ],
];

/** The use case `learning.post_reply` of the file post-reply.ts, its parts still empty. */
export const useCaseOf = (
  module,
  thing,
  verb,
  hasTables,
) => `import { useCase } from '#platform/use-case.ts';
import { ${pascal(verb)} } from '../../${thing}.contract.ts';
${hasTables ? `import type { ${pascal(module)}Tables } from '../tables.ts';\n` : ''}import { may${pascal(verb)} } from './${thing}.policy.ts';

export const ${camel(verb)} = useCase${hasTables ? `<${pascal(module)}Tables>` : ''}()({
  name: '${module}.${verb.replaceAll('-', '_')}',
  about: 'Say in one sentence what this does.',
  input: ${pascal(verb)},
  // What it is about, from ${thing}.sql.ts; undefined where the actor may not know of it.
  subject: () => Promise.resolve({}),
  may: may${pascal(verb)},
  run: () => Promise.resolve({}),
});
`;

export const contractOf = (verb) => ({
  head: `import { z } from 'zod';\n`,
  body: `export const ${pascal(verb)} = z.strictObject({});\n`,
});

export const policyOf = (verb) => ({
  head: `import { isSignedIn } from '#platform/actor.policy.ts';
import type { Actor } from '#platform/actor.ts';
import type { Verdict } from '#platform/verdict.ts';
`,
  body: `export const may${pascal(verb)} = (actor: Actor): Verdict => isSignedIn(actor);\n`,
});

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

export const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const words = (name) => name.replaceAll('-', ' ');
const pascal = (name) => camel(name).replace(/^./, (letter) => letter.toUpperCase());
