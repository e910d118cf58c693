import { refuseStale } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { useCase, type Ctx, type Deed } from '#platform/use-case.ts';
import { EditTaglist, HandOverTaglist, OneTaglist } from '../../taglist.contract.ts';
import { refuseTaken } from './start-taglist.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { mayChange, mayResume } from './taglist.policy.ts';
import {
  findEnded,
  findTaglist,
  isNameTaken,
  personOfSide,
  resume,
  updateTaglist,
} from './taglist.sql.ts';

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
    return { taglist: id, space: space.id, spaceSlug };
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
    return { taglist: id, space: space.id, spaceSlug };
  },
});

export const endTaglist = useCase()({
  name: 'community.end_taglist',
  about: 'End a taglist. It is gone for everybody, and calls nobody any more.',
  input: OneTaglist,
  subject: taglistFor,
  may: mayChange,
  async run(ctx, _input, { id, space, spaceSlug }) {
    await updateTaglist(ctx.tx, id, { endedAt: ctx.now });
    return { taglist: id, space: space.id, spaceSlug };
  },
  power: (_input, { id }) => ({ subjectKind: 'taglist', subjectId: id, reason: 'Ended.' }),
  deed: (_input, list) => listDeed(list, 'community.resume_taglist'),
  takesBack: {},
});

export const resumeTaglist = useCase()({
  name: 'community.resume_taglist',
  about: 'Let a taglist that was ended go on, with those who were on it.',
  input: OneTaglist,
  subject: ({ tx, actor }, { taglist }) => findEnded(tx, actor, taglist),
  may: mayResume,
  async run(ctx, _input, { id, name, space, spaceSlug }) {
    if (await isNameTaken(ctx.tx, { spaceId: space.id, name, but: id }))
      throw new Refusal('conflict', 'taglist_name_taken');
    await resume(ctx.tx, id);
    return { taglist: id, space: space.id, spaceSlug };
  },
  power: (_input, { id }) => ({ subjectKind: 'taglist', subjectId: id, reason: 'Goes on.' }),
  deed: (_input, list) => listDeed(list, 'community.end_taglist'),
  takesBack: {},
});

/** In the log of those who may start one in its space. */
const listDeed = (
  { id, name, space, spaceSlug }: NonNullable<Awaited<ReturnType<typeof taglistFor>>>,
  by: 'community.resume_taglist' | 'community.end_taglist',
): Deed => ({
  ...{ power: 'announce', side: space.side, scopeId: space.id, aboveId: space.parentId },
  ...{ title: name, link: `/taglists?space=${spaceSlug}`, undo: { by, with: { taglist: id } } },
});
