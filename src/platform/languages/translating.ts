import type { Actor } from '../actor.ts';
import type { Settings } from '#settings';
import type { AnyTx } from '../db/sql.ts';
import { baseOf, refuseStale } from '../base.ts';
import type { Ctx, ReadCtx } from '../use-case.ts';
import { refusedAt } from '../verdict.ts';
import { saysNothing, type Languages, type Version } from '../language.contract.ts';
import { forgetVersions, putVersion, versionsOf, type Written } from './said.sql.ts';

type Fields = Record<string, unknown>;
type Subject = { id: string; original: Fields };

/** The language in which a community writes what says of none. */
export const firstLanguage = (
  of: string | null,
  { LANGUAGES }: Pick<Settings, 'LANGUAGES'>,
): string => of ?? LANGUAGES[0] ?? 'en';

/**
 * Writes a text in a further language; what is `rendered` of its fields is kept along. With no words at all it is
 * written in that language no more. Ask with the subject
 * locked, so that of two one does it after the other.
 */
export async function translate(
  { tx, actor, now }: Pick<Ctx, 'actor' | 'now'> & { tx: AnyTx },
  subject: Subject,
  wanted: { locale: string; base?: string | undefined; fields: Fields; rendered?: Fields },
): Promise<void> {
  const [found] = await versionsOf(tx, [subject.id], wanted.locale);
  refuseStale({ base: wanted.base, ...wanted.fields }, written(subject.original, found));
  if (saysNothing(Object.values(wanted.fields)))
    return forgetVersions(tx, [subject.id], wanted.locale);
  await putVersion(tx, {
    ...{ subjectId: subject.id, locale: wanted.locale, by: actor.personaId, now },
    fields: { ...wanted.fields, ...wanted.rendered },
    ofOriginal: baseOf(subject.original),
  });
}

/** A version as its authors edit it. */
export function versionFor<F extends Fields>(
  subject: Subject & { original: F },
  locale: string,
  versions: readonly Written[],
): Version<F> {
  const found = versions.find((one) => one.subjectId === subject.id && one.locale === locale);
  const fields = written(subject.original, found) as F;
  return {
    ...{ ...fields, locale, base: baseOf(fields), isThere: found !== undefined },
    isOlder: found !== undefined && found.ofOriginal !== baseOf(subject.original),
  };
}

/** Those fields as they stand; of what nobody wrote yet, nothing. */
const written = (names: Fields, found: Written | undefined): Fields =>
  Object.fromEntries(
    Object.entries(names).map(([name, value]) => [
      name,
      found?.fields[name] ?? (Array.isArray(value) ? [] : ''),
    ]),
  );

/** In which language somebody reads, and in which everything is written that says of none. */
export const tongueOf = ({ actor, settings }: Pick<ReadCtx, 'actor' | 'settings'>) => ({
  locale: actor.locale,
  otherwise: firstLanguage(null, settings),
});

/** The reader, as whoever reads in the language that was asked for. */
export const inLanguage = (actor: Actor, language: string | undefined): Actor =>
  language === undefined ? actor : { ...actor, locale: language };

/** What a row says of its languages, as its readers are told. */
export function languagesOf(
  { first, readIn, versions }: { first: string | null; readIn: string | null; versions: string[] },
  settings: Pick<Settings, 'LANGUAGES'>,
): Languages {
  const original = firstLanguage(first, settings);
  return { language: readIn ?? original, languages: [original, ...versions] };
}

/** The further language in which an act was said; null: the words are the first ones themselves. */
export function furtherLanguage(
  {
    locale,
    base,
    title,
  }: { locale?: string | undefined; base?: string | undefined; title: string },
  { first }: { first: string | null },
  { settings }: Pick<ReadCtx, 'settings'>,
): { locale: string; base: string | undefined } | null {
  if (locale !== undefined && locale !== firstLanguage(first, settings)) return { locale, base };
  // Left out together, words may be of a further language only.
  if (title === '') throw refusedAt('title', 'title_missing');
  return null;
}
