import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import { openCast } from '../cast/cast.ts';
import { applicant } from './fresh-joining.ts';
import { queryRows, rows } from './rows.ts';
import { makerOf, seedHalf } from './side.ts';

// Who asked to join and waits, or was declined, may do what guests may do, and see what guests see.
const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const maker = await makerOf(cast);
const halves = {
  adult: await seedHalf(cast, maker, 'adult', 'Oakling'),
  teen: await seedHalf(cast, maker, 'teen', 'Zephyra'),
};
const waiting = await applicant(cast);
const declined = { ...(await applicant(cast)), restrictions: ['declined'] };

/** What is theirs alone, and what nobody does who has an account already. */
const otherwise = ['accounts.withdraw_request', 'accounts.join', 'accounts.claim_account'];

async function outcome(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (problem) {
    if (problem instanceof Refusal) return `${problem.code} ${problem.why}`;
    throw problem;
  }
}

const upon = (name: string, once: boolean | undefined) =>
  once === true
    ? [{ name, half: halves.adult }]
    : [
        { name, half: halves.adult },
        { name, half: halves.teen },
      ];

const acts = rows.flatMap((row) =>
  upon(row.name, row.once).map((one) => ({ ...one, row, label: `${row.name} → ${one.half.side}` })),
);

test.each(acts.filter(({ name }) => !otherwise.includes(name)))(
  '$label: as a guest would fare',
  async ({ name, half, row }) => {
    const useCase = cast.registry.useCases.get(name);
    if (useCase === undefined) throw new Error(`There is no ${name}`);
    const tried = async (actor: Actor) => {
      const input = await row.input({ cast, half, maker, me: null });
      return outcome(() => cast.as(actor).does(useCase, input));
    };
    const asGuest = await tried(cast.guest);
    expect(await tried(waiting)).toBe(asGuest);
    expect(await tried(declined)).toBe(asGuest);
  },
);

const asked = queryRows.flatMap((row) =>
  upon(row.name, row.once).map((one) => ({ ...one, row, label: `${row.name} → ${one.half.side}` })),
);

test.each(asked.filter(({ name }) => name !== 'accounts.my_request'))(
  '$label: shows what a guest sees',
  async ({ name, half, row }) => {
    const query = cast.registry.queries.get(name);
    if (query === undefined) throw new Error(`There is no ${name}`);
    const shown = async (actor: Actor) => {
      let view: unknown;
      const met = await outcome(async () => {
        view = await cast.as(actor).asks(query, row.input(half));
      });
      return { met, view };
    };
    expect(await shown(waiting)).toEqual(await shown(cast.guest));
  },
);

test('nobody joins or claims a second time while a request waits', async () => {
  for (const name of ['accounts.join', 'accounts.claim_account']) {
    const useCase = cast.registry.useCases.get(name);
    const row = rows.find((one) => one.name === name);
    if (useCase === undefined || row === undefined) throw new Error(`There is no ${name}`);
    const input = await row.input({ cast, half: halves.adult, maker, me: null });
    expect((await cast.as(waiting).refused(useCase, input)).why).toBe('signed_in_already');
  }
});
