import { danger } from '#modules/safety/contract.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { nameOf, pageOf } from '#platform/paged.contract.ts';
import {
  PeopleInput,
  PeopleLikeInput,
  type PeopleLikeView,
  type PeopleView,
} from '../../profile.contract.ts';
import { query } from '../tx.ts';
import { isListed, listPeople, peopleBeginning, searchPeople } from './people.sql.ts';
import { changedRound } from './spellings.rules.ts';

const OFFERED = 8;

export const people = query({
  name: 'accounts.people',
  about: 'The people of my side who wish to be found.',
  input: PeopleInput,
  may: isSignedIn,
  statements: 2,
  limits: [{ points: 120, seconds: 60, by: 'account' }],
  async read(ctx, { name, language, after, limit }): Promise<PeopleView> {
    const { tx, actor } = ctx;
    const rows =
      name === ''
        ? await listPeople(tx, actor, { language, after, limit: limit + 1 })
        : await searchPeople(tx, actor, {
            name,
            spellings: changedRound(name),
            language,
            limit,
          });
    const { page, next } = pageOf(rows, limit, nameOf);
    return {
      people: page.map(({ key: _key, ...one }) => one),
      next,
      helpFirst: await ctx.registry.one(danger)(ctx, name),
      listed: await isListed(tx, actor.personaId ?? ''),
    };
  },
});

export const peopleLike = query({
  name: 'accounts.people_like',
  about: 'People of my side whose name begins so, to be named in a text.',
  input: PeopleLikeInput,
  may: isSignedIn,
  statements: 1,
  limits: [{ points: 240, seconds: 60, by: 'account' }],
  read: async ({ tx, actor }, { name }): Promise<PeopleLikeView> => ({
    people: await peopleBeginning(tx, actor, name, OFFERED),
  }),
});
