import type { Side } from '#platform/actor.ts';
import { newPublicId } from '#platform/ids.ts';
import { foldKey, isVisibleName, nameKey, tidyName } from '#platform/names.ts';
import { refusedAt, type Verdict } from '#platform/verdict.ts';
import { SERVICE_MARK } from '../../service.contract.ts';
import { putPending } from '../email/email.sql.ts';
import { queueEmail } from '../email-message/queue-email.ts';
import { isFormerName, isNameTaken } from '../name/name.sql.ts';
import type { Ctx, ReadCtx } from '../tx.ts';
import { insertAccount, insertPersona, type Member } from './account.sql.ts';
import { nameVerdict, readings, reservedNames, reservedWords, speaksFor } from './name.rules.ts';

/** By look and by letters: a name is refused that is either. */
const bothKeys = (name: string): string[] => [nameKey(name), foldKey(name)];
const reservedKeys: ReadonlySet<string> = new Set(reservedNames.flatMap(bothKeys));
const reservedWordKeys: ReadonlySet<string> = new Set(reservedWords.flatMap(bothKeys));

const wordsOf = (name: string): string[] => name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

/** Whether a name may be taken, as far as the name itself tells. `house`: what the place is called. */
export function verdictOnName(name: string, house: string): Verdict {
  const read = readings(name);
  const isOfHouse = read.some((one) =>
    speaksFor(wordsOf(house).map(foldKey), wordsOf(one).map(foldKey)),
  );
  return nameVerdict(name, {
    isVisible: isVisibleName(name),
    isOfHouse,
    keys: bothKeys(name),
    readKeys: read.flatMap(bothKeys),
    wordKeys: read.flatMap(wordsOf).flatMap(bothKeys),
    reservedKeys,
    reservedWordKeys,
  });
}

/** Why nobody new may have a name: what it says, or who has it; null where they may. */
export async function whyNotNamed(
  { tx, settings, now }: Pick<ReadCtx, 'tx' | 'settings' | 'now'>,
  typed: string,
): Promise<string | null> {
  const name = tidyName(typed);
  const verdict = verdictOnName(name, settings.COMMUNITY_NAME);
  if (verdict !== true) return verdict;
  return (await isNameTaken(tx, name, now)) ? 'name_taken' : null;
}

/** A name as it is kept. Throws `Refusal` at `name` where it may not be taken. */
export function fitName({ settings }: Pick<Ctx, 'settings'>, typed: string): string {
  const name = tidyName(typed);
  const verdict = verdictOnName(name, settings.COMMUNITY_NAME);
  if (verdict !== true) throw refusedAt('name', verdict);
  return name;
}

/**
 * An account with its first persona; shared by joining and importing.
 * Throws `Refusal` invalid with the field `name` when the name may not be taken or is taken.
 */
export async function createAccount(
  ctx: Ctx,
  person: {
    name: string;
    side: Side;
    birthYear: number | null;
    locale: string;
    email: string | null;
    passwordHash: string | null;
    guidelinesAt: Date | null;
    about?: string;
    /** Only who says so is found in the directory. */
    isListed?: boolean;
    /** A program: nobody signs in to it, and its name says what it is. */
    isService?: boolean;
    imported?: { source: string; externalId: string };
  },
): Promise<Member> {
  const own = fitName(ctx, person.name);
  const name = person.isService === true ? `${own} ${SERVICE_MARK}` : own;
  const accountId = ctx.newId();
  // Random, not in order of time: personas of one account must not be told by their ids.
  const personaId = newPublicId();
  const { side, birthYear, locale, passwordHash, email } = person;
  await insertAccount(ctx.tx, {
    id: accountId,
    side,
    birthYear,
    locale,
    passwordHash,
    guidelinesAcceptedAt: person.guidelinesAt,
    createdAt: ctx.now,
  });
  const isFree = await insertPersona(ctx.tx, {
    id: personaId,
    accountId,
    name,
    side,
    about: person.about ?? '',
    isListed: person.isListed ?? false,
    createdAt: ctx.now,
    ...(person.isService === true && { kind: 'service' }),
    ...person.imported,
  });
  if (!isFree || (await isFormerName(ctx.tx, name, { but: personaId, now: ctx.now })))
    throw refusedAt('name', 'name_taken');
  // It counts once it is confirmed; whether somebody else has it is told to nobody.
  if (email !== null) {
    await putPending(ctx.tx, { accountId, email, now: ctx.now });
    await queueEmail(ctx, 'confirm_email', { accountId });
  }
  return { accountId, personaId, name };
}
