import { useCase, type Ctx } from '#platform/use-case.ts';
import type { Side } from '#platform/actor.ts';
import { refusedAt } from '#platform/verdict.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { StartTaglist } from '../../taglist.contract.ts';
import { findSpaceRow } from '../space/space.sql.ts';
import { mayStart } from './taglist.policy.ts';
import { insertTaglist, isNameTaken, peopleNamed } from './taglist.sql.ts';

export const startTaglist = useCase()({
  name: 'community.start_taglist',
  about: 'Start a list that people of a space may join, to be called when it concerns them.',
  input: StartTaglist,
  limits: [{ points: 20, seconds: 86_400, by: 'account' }],
  subject: ({ tx, actor }, { space }) => findSpaceRow(tx, actor, space),
  may: mayStart,
  async run(ctx, { name, about, keeper }, { id: spaceId, slug, side }) {
    const keeperId = keeper === '' ? writerOf(ctx) : await keeperNamed(ctx, keeper, side);
    await refuseTaken(ctx, { spaceId, name });
    const id = ctx.newId();
    await insertTaglist(ctx.tx, { id, spaceId, name, about, keeperId }, ctx.now);
    return { taglist: id, space: slug };
  },
});

/** The person who is to keep a list. Throws `Refusal` at the field when there is nobody of that name. */
export async function keeperNamed(ctx: Ctx, name: string, side: Side): Promise<string> {
  const [person, other] = await peopleNamed(ctx.tx, ctx.actor, name, side);
  if (person === undefined) throw refusedAt('keeper', 'nobody_of_that_name');
  if (other !== undefined) throw refusedAt('keeper', 'several_of_that_name');
  return person.id;
}

/** Throws `Refusal` at the field where the space has a list of that name. */
export async function refuseTaken(
  ctx: Ctx,
  list: { spaceId: string; name: string; but?: string },
): Promise<void> {
  if (await isNameTaken(ctx.tx, list)) throw refusedAt('name', 'taglist_name_taken');
}
