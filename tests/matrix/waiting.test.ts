import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import { originOf } from '#platform/origin.ts';
import { openCast } from '#tests/cast/cast.ts';
import { applicant } from '#modules/accounts/testing/newcomers.ts';
import { queryRows, rows } from './rows.ts';
import { setStage, settings, upon } from './stage.ts';

// Who asked to join and waits, or was declined, may do what guests may do, and see what guests see.
const cast = await openCast(settings);
const { maker, halves } = await setStage(cast);
const origin = originOf(cast.deps.settings);
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

test.each(rows.flatMap(upon).filter(({ row }) => !otherwise.includes(row.name)))(
  '$label: as a guest would fare',
  async ({ row, side }) => {
    const useCase = cast.registry.useCases.get(row.name);
    if (useCase === undefined) throw new Error(`There is no ${row.name}`);
    const tried = async (actor: Actor) => {
      const input = await row.input({ cast, half: halves[side], maker, origin, me: null });
      return outcome(() => cast.as(actor).does(useCase, input));
    };
    const asGuest = await tried(cast.guest);
    expect(await tried(waiting)).toBe(asGuest);
    expect(await tried(declined)).toBe(asGuest);
  },
);

test.each(queryRows.flatMap(upon).filter(({ row }) => row.name !== 'accounts.my_request'))(
  '$label: shows what a guest sees',
  async ({ row, side }) => {
    const query = cast.registry.queries.get(row.name);
    if (query === undefined) throw new Error(`There is no ${row.name}`);
    const shown = async (actor: Actor) => {
      let view: unknown;
      const met = await outcome(async () => {
        view = await cast.as(actor).asks(query, row.input(halves[side]));
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
    const input = await row.input({ cast, half: halves.adult, maker, origin, me: null });
    expect((await cast.as(waiting).refused(useCase, input)).why).toBe('signed_in_already');
  }
});
