import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { OneTaglist } from '../../taglist.contract.ts';
import { taglistFor } from './change-taglist.ts';
import { mayJoin } from './taglist.policy.ts';
import { deleteMember, findMember, insertMember } from './taglist.sql.ts';

export const joinTaglist = useCase()({
  name: 'community.join_taglist',
  about: 'Join a taglist: hear of posts its keeper calls it on.',
  input: OneTaglist,
  subject: taglistFor,
  may: mayJoin,
  async run(ctx, _input, { id }) {
    await insertMember(ctx.tx, id, writerOf(ctx), ctx.now);
    return { taglist: id };
  },
});

export const leaveTaglist = useCase()({
  name: 'community.leave_taglist',
  about: 'Leave a taglist, wherever it is. One hears of it no more, at once.',
  input: OneTaglist,
  // Also where one may not read any more: whoever is on a list can leave it.
  subject: ({ tx, actor }, { taglist }) =>
    actor.personaId === null
      ? Promise.resolve({ id: taglist })
      : findMember(tx, taglist, actor.personaId),
  may: isSignedIn,
  async run(ctx, _input, { id }) {
    await deleteMember(ctx.tx, id, writerOf(ctx));
    return { taglist: id };
  },
});
