import { useCase, type Ctx } from '#platform/use-case.ts';
import type { Side } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import { StartTaglist } from '../../taglist.contract.ts';
import { findSpaceRow } from '../space/space.sql.ts';
import { insertTaglist, isNameTaken } from './writing.sql.ts';
import { mayStart } from './taglist.policy.ts';
import { personNamed, type Tables } from './taglist.sql.ts';

export const startTaglist = useCase<Tables>()({
  name: 'community.start_taglist',
  about: 'Start a list that people of a space may join, to be called when it concerns them.',
  input: StartTaglist,
  limits: [{ points: 20, seconds: 86_400, by: 'account' }],
  subject: ({ tx, actor }, { space }) => findSpaceRow(tx, actor, space),
  may: mayStart,
  async run(ctx, { name, about, keeper }, space) {
    const keeperId =
      keeper === '' ? (ctx.actor.personaId ?? '') : await keeperNamed(ctx, keeper, space.side);
    await refuseTaken(ctx, { spaceId: space.id, name });
    const id = ctx.newId();
    const list = { id, spaceId: space.id, name, about, keeperId, now: ctx.now };
    await insertTaglist(ctx.tx, list);
    return { taglist: id, space: space.slug };
  },
});

/** The person who is to keep a list. Throws `Refusal` at the field when there is nobody of that name. */
export async function keeperNamed(ctx: Ctx<Tables>, name: string, side: Side): Promise<string> {
  const person = await personNamed(ctx.tx, ctx.actor, name, side);
  if (person === undefined)
    throw new Refusal('invalid', 'invalid', { fields: { keeper: 'nobody_of_that_name' } });
  return person.id;
}

/** Throws `Refusal` at the field where the space has a list of that name. */
export async function refuseTaken(
  ctx: Ctx<Tables>,
  list: { spaceId: string; name: string; but?: string },
): Promise<void> {
  if (await isNameTaken(ctx.tx, list))
    throw new Refusal('invalid', 'invalid', { fields: { name: 'taglist_name_taken' } });
}
