import { refuseStale } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { EditTaglist, HandOverTaglist, OneTaglist } from '../../taglist.contract.ts';
import { refuseTaken } from './start-taglist.ts';
import { refusedAt } from '#platform/verdict.ts';
import { mayChange } from './taglist.policy.ts';
import { findTaglist, personOfSide, updateTaglist } from './taglist.sql.ts';

/** A list the actor may know of. */
export const taglistFor = ({ tx, actor }: Ctx, { taglist }: { taglist: string }) =>
  findTaglist(tx, actor, taglist);

export const editTaglist = useCase()({
  name: 'community.edit_taglist',
  about: 'Change what a taglist is called and for.',
  input: EditTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, input, { id, spaceSlug, space, ...before }) {
    const { name, about } = input;
    refuseStale(input, pick(before, 'name', 'about'));
    await refuseTaken(ctx, { spaceId: space.id, name, but: id });
    await updateTaglist(ctx.tx, id, { name, about });
    return { taglist: id, space: spaceSlug };
  },
});

export const handOverTaglist = useCase()({
  name: 'community.hand_over_taglist',
  about: 'Name somebody else as keeper of a taglist.',
  input: HandOverTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, { keeper }, { id, spaceSlug, space }) {
    const person = await personOfSide(ctx.tx, ctx.actor, keeper, space.side);
    if (person === undefined) throw refusedAt('keeper', 'choose_somebody');
    await updateTaglist(ctx.tx, id, { keeperId: person.id });
    return { taglist: id, space: spaceSlug };
  },
});

export const endTaglist = useCase()({
  name: 'community.end_taglist',
  about: 'End a taglist. It is gone for everybody, and calls nobody any more.',
  input: OneTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, _input, { id, spaceSlug }) {
    await updateTaglist(ctx.tx, id, { endedAt: ctx.now });
    return { taglist: id, space: spaceSlug };
  },
});
