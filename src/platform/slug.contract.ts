import { z } from 'zod';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether somebody gave the id of a thing where its part of an address is asked for. */
export const isNoId = (text: string): boolean => !ID.test(text);

/** A slug as it stands in addresses. */
export const slug = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine(isNoId, 'id_given')
    .regex(/^[a-z0-9-]+$/, 'not_valid');

/** The id of something that is chosen in a form: nothing chosen is said in words of its own. */
export const chosenId = (missing: string) =>
  z.uuid({ error: ({ input }) => (input === undefined || input === '' ? missing : undefined) });

/**
 * For a reading of a thing that is found by its id, or by its slug. `ways`: the fields that lead there together, each
 * way by itself; by the last of them it is asked for where nothing is said.
 */
export const oneWay =
  (...ways: readonly (readonly string[])[]) =>
  (input: Record<string, unknown>, ctx: z.RefinementCtx): void => {
    const given = ways.flat().filter((name) => input[name] !== undefined);
    const way = ways.findLast((names) => given.every((name) => names.includes(name)));
    const say = (name: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [name], message });
    if (way === undefined) say(given[0] ?? '', 'given_twice');
    else for (const name of way.filter((one) => !given.includes(one))) say(name, 'missing');
  };
