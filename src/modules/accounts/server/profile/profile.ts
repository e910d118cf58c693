import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import { languageCodes, type ProfileView } from '../../profile.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { findPerson } from './profile.sql.ts';

const known: ReadonlySet<string> = new Set(languageCodes);

export const profile = query<AccountsTables>()({
  name: 'accounts.profile',
  about: 'What I say about myself, to be changed.',
  input: Nothing,
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor }): Promise<ProfileView | undefined> {
    const own = await findPerson(tx, actor, actor.personaId ?? '');
    if (own === undefined) return undefined;
    return {
      id: own.personaId,
      name: own.name,
      avatar: own.avatar,
      about: own.about,
      pronouns: own.pronouns,
      languages: own.languages.filter((one) => known.has(one)),
      otherLanguages: own.languages.filter((one) => !known.has(one)),
      topics: own.topics,
      listed: own.listed,
      held: own.held,
    };
  },
});
