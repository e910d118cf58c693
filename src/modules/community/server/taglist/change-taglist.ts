import { useCase, type Ctx } from '#platform/use-case.ts';
import { EditTaglist, HandOverTaglist, OneTaglist } from '../../taglist.contract.ts';
import { updateTaglist } from './writing.sql.ts';
import { keeperNamed, refuseTaken } from './start-taglist.ts';
import { mayChange, type TaglistFacts } from './taglist.policy.ts';
import { factsOf, findTaglist, type Tables } from './taglist.sql.ts';

type Subject = TaglistFacts & { id: string; slug: string };

/** A list the actor may know of. */
export async function taglistFor(
  { tx, actor }: Ctx<Tables>,
  { taglist }: { taglist: string },
): Promise<Subject | undefined> {
  const row = await findTaglist(tx, actor, taglist);
  return row && { id: row.id, slug: row.spaceSlug, ...factsOf(row) };
}

export const editTaglist = useCase<Tables>()({
  name: 'community.edit_taglist',
  about: 'Change what a taglist is called and for.',
  input: EditTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, { name, about }, { id, slug, space }) {
    await refuseTaken(ctx, { spaceId: space.id, name, but: id });
    await updateTaglist(ctx.tx, id, { name, about });
    return { taglist: id, space: slug };
  },
});

export const handOverTaglist = useCase<Tables>()({
  name: 'community.hand_over_taglist',
  about: 'Name somebody else as keeper of a taglist.',
  input: HandOverTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, { keeper }, { id, slug, space }) {
    await updateTaglist(ctx.tx, id, { keeper_id: await keeperNamed(ctx, keeper, space.side) });
    return { taglist: id, space: slug };
  },
});

export const endTaglist = useCase<Tables>()({
  name: 'community.end_taglist',
  about: 'End a taglist. It is gone for everybody, and calls nobody any more.',
  input: OneTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, _input, { id, slug }) {
    await updateTaglist(ctx.tx, id, { ended_at: ctx.now });
    return { taglist: id, space: slug };
  },
});
