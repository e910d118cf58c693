import type { AnyTx } from '#platform/db/sql.ts';
import { newPublicId } from '#platform/ids.ts';
import { keysOf } from '#platform/names.ts';
import { Refusal } from '#platform/verdict.ts';
import type { KnownMember, MembersImport, MembersImported } from '../../import.contract.ts';
import { DEMO_SOURCE } from '../account/made-up.sql.ts';
import { verdictOnName } from '../account/create-account.ts';
import type { Ctx } from '../tx.ts';
import { findImported, insertAccounts, insertPersonas, type NewPersona } from './imported.sql.ts';

const AT_ONCE = 1000;

/**
 * Adds the members of an import file who are not known yet: accounts without a password, with the
 * names that the file gives them. Throws `Refusal` with the line and the field where it cannot be.
 */
export async function importMembers(
  ctx: Ctx,
  { importId, source, side, line, members }: MembersImport,
): Promise<MembersImported> {
  // In a demo anybody may be one of its people.
  if (source === DEMO_SOURCE) throw refused('import_source_kept', line, 'source');
  const ids = members.map(({ id }) => id);
  const found = await findImported(ctx.tx, source, ids);
  const nameOf = new Map(found.map(({ externalId, name }) => [externalId, name]));
  const fresh: NewPersona[] = [];
  for (const { id, name, line: at } of members) {
    const before = nameOf.get(id);
    if (before !== undefined && before !== name) throw refused('import_differs', at, 'name');
    if (before === undefined) fresh.push(personaOf(ctx.newId(), id, name));
  }
  let setApart = 0;
  const kept = { importId, source, side, now: ctx.now };
  for (let start = 0; start < fresh.length; start += AT_ONCE) {
    const people = fresh.slice(start, start + AT_ONCE);
    await insertAccounts(ctx.tx, people, kept);
    const named = new Set(await insertPersonas(ctx.tx, people.filter(mayHaveKey), kept));
    const others = people.filter(({ personaId }) => !named.has(personaId)).map(withKeyApart);
    await insertPersonas(ctx.tx, others, kept);
    setApart += others.length;
  }
  return { added: fresh.length, known: members.length - fresh.length, setApart };
}

/** The people whom these ids of a source stand for; ids that nobody has are left out. */
export async function membersOf(
  tx: AnyTx,
  source: string,
  ids: readonly string[],
): Promise<Map<string, KnownMember>> {
  const found = await findImported(tx, source, ids);
  return new Map(found.map(({ externalId, personaId, side }) => [externalId, { personaId, side }]));
}

const refused = (why: string, line: number, field: string): Refusal =>
  new Refusal('conflict', why, { params: { line, field } });

const personaOf = (accountId: string, externalId: string, name: string): NewPersona => ({
  accountId,
  // Random, as everybody's: it does not tell who came with whom.
  personaId: newPublicId(),
  externalId,
  name,
  ...keysOf(name),
});

// Whoever imports decides whom they bring: the name of the house is not kept from them.
const mayHaveKey = ({ name }: NewPersona): boolean => verdictOnName(name, '') === true;

/** No name has a key with "~" in it, so nobody can sign in by this one, or be kept from a name. */
const withKeyApart = (person: NewPersona): NewPersona => ({
  ...person,
  nameKey: `${person.nameKey}~${person.personaId}`,
  foldKey: null,
});
