import { useCase, type Ctx } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { StartTaglist } from '../../taglist.contract.ts';
import { findSpaceRow } from '../space/space.sql.ts';
import { mayStart } from './taglist.policy.ts';
import { insertTaglist, isNameTaken } from './taglist.sql.ts';
import { whereSpace } from '../space/where.rules.ts';

export const startTaglist = useCase()({
  name: 'community.start_taglist',
  about:
    'Start a list that people of a space may join, to be called when it concerns them. Whoever starts it keeps it.',
  input: StartTaglist,
  limits: [{ points: 20, seconds: 86_400, by: 'account' }],
  subject: ({ tx, actor }, at) => findSpaceRow(tx, actor, at),
  may: mayStart,
  async run(ctx, { name, about }, { id: spaceId, slug }) {
    const keeperId = writerOf(ctx);
    await refuseTaken(ctx, { spaceId, name });
    const id = ctx.newId();
    await insertTaglist(ctx.tx, { id, spaceId, name, about, keeperId }, ctx.now);
    return { taglist: id, ...whereSpace({ id: spaceId, slug }) };
  },
});

/** Throws `Refusal` at the field where the space has a list of that name. */
export async function refuseTaken(
  ctx: Ctx,
  list: { spaceId: string; name: string; but?: string },
): Promise<void> {
  if (await isNameTaken(ctx.tx, list)) throw refusedAt('name', 'taglist_name_taken');
}
