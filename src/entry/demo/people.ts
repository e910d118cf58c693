import { createAccount, DEMO_SOURCE } from '#modules/accounts/index.server.ts';
import { languageCodes } from '#modules/accounts/profile.contract.ts';
import { factsAbout } from '#platform/actor-facts.sql.ts';
import { guest, system, type Person } from '#platform/actor.ts';
import { hashPassword, newToken } from '#platform/secrets.ts';
import { outsideActs } from '#platform/slow.ts';
import type { Profile } from '#db/seed/demo/community/types.ts';
import type { Person as DemoPerson } from '#db/seed/demo/types.ts';
import { newPublicId } from '#platform/ids.ts';
import type { Acting } from './acting.ts';
import { mustGet } from './must-get.ts';

export type Company = Map<string, Person>;

/** The people of a demo as actors, by their keys. They come in as imported members do. */
export async function welcome(
  acting: Acting,
  people: readonly DemoPerson[],
  joined: (person: DemoPerson) => Date,
): Promise<Company> {
  const company: Company = new Map();
  // A secret that nobody keeps: one signs in as them by the cards of the demo alone.
  const passwordHash = await hashPassword(newToken(), outsideActs);
  for (const person of people) {
    const at = joined(person);
    const { name, birthYear, locale, about, key } = person;
    const account = await createAccount(acting.system(at), {
      name,
      birthYear,
      locale,
      about,
      side: 'adult',
      email: null,
      isListed: true,
      passwordHash,
      guidelinesAt: at,
      imported: { source: DEMO_SOURCE, externalId: key },
    });
    company.set(key, { ...guest(locale), kind: 'person', side: 'adult', ...account });
  }
  return company;
}

/** Gives somebody of the company a duty; from now on they act with its powers. */
export async function appoint(
  acting: Acting,
  company: Company,
  at: Date,
  duty: {
    to: string;
    kind: 'operator' | 'mentor' | 'host' | 'moderator';
    scope: string | null;
    by: string | null;
    reason: string;
  },
): Promise<void> {
  const { to, kind, scope, by, reason } = duty;
  const person = mustGet(company, to);
  const grantor = by === null ? system : mustGet(company, by);
  await acting.as(grantor, at)('leading.grant_duty', {
    ...{ person: person.personaId, kind, scope, reason },
  });
  company.set(to, { ...person, ...(await factsAbout(acting.system(at), person)) });
}

/** Somebody says more of themselves than their one line, and may be found in the directory. */
export async function introduce(
  acting: Acting,
  person: Person,
  at: Date,
  { about, profile }: { about: string; profile: Profile },
): Promise<void> {
  const { pronouns = '', languages, likes } = profile;
  const isCode = (language: string): boolean => languageCodes.some((code) => code === language);
  await acting.as(person, at)('accounts.change_profile', {
    ...{ about, pronouns, topics: likes, listed: true },
    languages: languageCodes.filter((code) => languages.includes(code)),
    otherLanguages: languages.filter((language) => !isCode(language)).join(', '),
    clientId: newPublicId(),
  });
}
