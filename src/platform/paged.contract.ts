import { z } from 'zod';

/** So many one page of a list holds at most. */
const MOST = 100;

/** What every list takes that goes on: how many one page holds. Without it, as many as our own pages show. */
export const Limit = (usual: number) =>
  z.coerce
    .number('limit_from_to')
    .int('limit_from_to')
    .min(1, 'limit_from_to')
    .max(MOST, 'limit_from_to')
    .default(usual);

/** A moment with its zone: only what is of then or later. */
export const Since = z.iso
  .datetime({ offset: true, error: 'moment_not_valid' })
  // A year that the database knows, too.
  .refine((moment) => moment >= '1', 'moment_not_valid')
  .transform((moment) => new Date(moment))
  .optional();

const HOUR = 3_600_000;

/** The same where something may have been written without a name, of which no more is told than the hour: from that hour on. */
export const SinceHour = Since.transform((at) =>
  at === undefined ? undefined : new Date(Math.floor(at.getTime() / HOUR) * HOUR),
);

/** Letters of the longest cursor: a name, an id, and the seal. */
const LONGEST = 600;

/**
 * Where a page of a list begins or ends, as an answer gave it (`next`, `previous`); empty: none. Whoever asks takes it for a
 * text without meaning; here it is what the list goes by.
 */
const cursor = <Place>(placeOf: (text: string) => Place | undefined) =>
  z
    .string('cursor_not_valid')
    .max(LONGEST, 'cursor_not_valid')
    .transform((text, ctx): Place | undefined => {
      const place = text === '' ? undefined : placeOf(text);
      if (text !== '' && place === undefined)
        ctx.addIssue({ code: 'custom', message: 'cursor_not_valid' });
      return place;
    })
    .optional();

const sealed = new WeakSet<object>();
/** One that says more than its reader may know, such as when something was: it goes out sealed, and comes back so. */
export function sealedCursor<Place>(placeOf: (text: string) => Place | undefined) {
  const schema = cursor(placeOf);
  sealed.add(schema);
  return schema;
}
export const isSealed = (schema: object): boolean => sealed.has(schema);

const ID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const anId = new RegExp(`^${ID}$`, 'i');
const aMoment = new RegExp(
  `^([1-9]\\d{3}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(\\.\\d{3,6}Z)_(${ID})$`,
  'i',
);
const aName = new RegExp(`^(${ID})\\.(.*)$`, 'isu');

/** By the id of the last one. */
export const IdCursor = cursor((text) => (anId.test(text) ? text.toLowerCase() : undefined));

/** By a number that counts on. */
export const NumberCursor = cursor((text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined));

/** `at` as a text keeps all that the database knows of it, which a `Date` does not. */
export type Moment = { at: Date | string; id: string };

/** By a moment, and among those of one moment by id. */
export const MomentCursor = sealedCursor((text): Moment | undefined => {
  const [, second = '', fraction = '', id = ''] = aMoment.exec(text) ?? [];
  const at = new Date(`${second}Z`);
  // 30 February is no day, though `Date` takes it for one.
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(second);
  return isReal ? { at: second + fraction, id } : undefined;
});
export const momentOf = ({ at, id }: Moment): string =>
  `${at instanceof Date ? at.toISOString() : at}_${id}`;

export type Named = { key: string; id: string };

/** By a name as it is sorted, and among those of one name by id. */
export const NameCursor = sealedCursor((text): Named | undefined => {
  const [, id = '', key = ''] = aName.exec(text) ?? [];
  // PostgreSQL takes no such letter.
  return id === '' || key.includes('\0') ? undefined : { key, id };
});
export const nameOf = ({ key, id }: Named): string => `${id}.${key}`;

/** By all that a list is sorted by, in its order. */
export const KeyCursor = <Key extends z.ZodType>(key: Key) =>
  sealedCursor((text) => {
    try {
      return key.safeParse(JSON.parse(text)).data;
    } catch {
      return undefined;
    }
  });
export const keyOf = (key: readonly (string | number | boolean)[]): string => JSON.stringify(key);

/** The page of rows that were read one further than it goes, and the cursor of the next. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => string,
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, next: last === undefined ? null : cursorOf(last) };
}
