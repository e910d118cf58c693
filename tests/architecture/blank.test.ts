import { expect, test } from 'vitest';
import { z } from 'zod';
import { registry } from '#entry/modules.ts';

const UNSEEN = ['\u200b', '\u2800', '\u3164', '\u00ad', '\u202e', '\u0301'];
// Secrets, keys and names of what is there already are compared, and not kept as words.
const COMPARED =
  /^(?:password|current|next|token|secret|code|invitation|answer|source|email|who|keeper|into|name)$/;
const LINE = 'Some words to read';

const fits = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** The fields of all acts that take any words but no empty ones, each as an act's name with its own. */
function asked(): { field: string; schema: z.ZodType; wrap: (text: string) => unknown }[] {
  return [...registry.useCases.values()].flatMap(({ name, input }) =>
    input instanceof z.ZodObject
      ? Object.entries(input.shape as Record<string, z.ZodType>).flatMap(([field, schema]) =>
          [(text: string): unknown => text, (text: string) => [text]]
            .filter((wrap) => fits(schema, wrap(LINE)) && !fits(schema, wrap('')))
            .map((wrap) => ({ field: `${name} ${field}`, schema, wrap })),
        )
      : [],
  );
}

const texts = asked().filter(({ field }) => !COMPARED.test(field.split(' ')[1] ?? ''));

test('wherever words are asked for, what cannot be seen is none', () => {
  expect(texts.length).toBeGreaterThan(25);
  const taken = texts.filter(({ schema, wrap }) =>
    UNSEEN.some((sign) => fits(schema, wrap(sign.repeat(5)))),
  );
  expect(taken.map(({ field }) => field)).toEqual([]);
});
