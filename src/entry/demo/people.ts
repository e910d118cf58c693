import { createAccount, DEMO_SOURCE } from '#modules/accounts/index.server.ts';
import { powersOfPerson } from '#modules/leading/index.server.ts';
import { guest, system, type Person } from '#platform/actor.ts';
import { hashPassword, newToken } from '#platform/secrets.ts';
import type { Person as DemoPerson } from '../../../db/seed/demo/types.ts';
import type { Acting } from './acting.ts';

export type Company = Map<string, Person>;

/** The people of a demo as actors, by their keys. They come in as imported members do. */
export async function welcome(
  acting: Acting,
  people: readonly DemoPerson[],
  joined: (person: DemoPerson) => Date,
): Promise<Company> {
  const company: Company = new Map();
  // A secret that nobody keeps: one signs in as them by the cards of the demo alone.
  const passwordHash = await hashPassword(newToken());
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
      passwordHash,
      guidelinesAt: at,
      imported: { source: DEMO_SOURCE, externalId: key },
    });
    company.set(key, { ...guest(locale), kind: 'person', side: 'adult', ...account });
  }
  return company;
}

export function personOf(company: Company, key: string): Person {
  const person = company.get(key);
  if (person === undefined) throw new Error(`The demo knows no ${key}.`);
  return person;
}

/** Gives somebody of the company a duty; from now on they act with its powers. */
export async function appoint(
  acting: Acting,
  company: Company,
  at: Date,
  duty: {
    to: string;
    kind: 'operator' | 'mentor' | 'host';
    scope: string | null;
    by: string | null;
    reason: string;
  },
): Promise<void> {
  const { to, kind, scope, by, reason } = duty;
  const person = personOf(company, to);
  const grantor = by === null ? system : personOf(company, by);
  const { name } = person;
  await acting.does(grantor, at, 'leading.grant_duty', { name, duty: kind, scope, reason });
  const powers = await powersOfPerson(acting.system(at).tx, person, at);
  company.set(to, { ...person, powers });
}
