import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { OneTaglist } from '../../taglist.contract.ts';
import { taglistFor } from './change-taglist.ts';
import { deleteMember, findMember, insertMember } from './writing.sql.ts';
import { mayJoin } from './taglist.policy.ts';
import type { Tables } from './taglist.sql.ts';

export const joinTaglist = useCase<Tables>()({
  name: 'community.join_taglist',
  about: 'Join a taglist: hear of posts its keeper calls it on.',
  input: OneTaglist,
  subject: taglistFor,
  may: mayJoin,
  async run({ tx, actor, now }, _input, { id }) {
    await insertMember(tx, { taglistId: id, personaId: actor.personaId ?? '', now });
    return { taglist: id };
  },
});

export const leaveTaglist = useCase<Tables>()({
  name: 'community.leave_taglist',
  about: 'Leave a taglist, wherever it is. One hears of it no more, at once.',
  input: OneTaglist,
  // Also where one may not read any more: whoever is on a list can leave it.
  subject: ({ tx, actor }, { taglist }) =>
    actor.personaId === null
      ? Promise.resolve({ id: taglist })
      : findMember(tx, taglist, actor.personaId),
  may: isSignedIn,
  async run({ tx, actor }, _input, { id }) {
    await deleteMember(tx, id, actor.personaId ?? '');
    return { taglist: id };
  },
});
