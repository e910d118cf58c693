import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import { said, saidIn, versionIn } from '#platform/languages/said.sql.ts';

type Reader = Pick<Actor, 'locale'>;

/** What a space says of itself, as the actor reads it; `space` is its alias in the query. */
export const titleFor = ({ locale }: Reader, space = 'space') =>
  said(`${space}.id`, `${space}.title`, locale);

export const aboutFor = ({ locale }: Reader) => said('space.id', 'space.about_html', locale);

/** In which language; null where it is the first one, and nobody said which that is. */
export const readIn = ({ locale }: Reader, space = 'space') =>
  saidIn(`${space}.id`, sql.ref(`${space}.language`), locale);

/**
 * Guidelines are what somebody says they read before they write. A version of older ones is none: until it says
 * what they say now, the first words are read.
 */
const isNow = ({ locale }: Reader) =>
  sql`(${versionIn('space.id', locale)} ->> 'guidelines_version') = space.guidelines_version::text`;

export const guidelinesFor = (reader: Reader) => sql<string>`case when ${isNow(reader)}
  then ${said('space.id', 'space.guidelines_html', reader.locale)} else space.guidelines_html end`;

export const guidelinesIn = (reader: Reader): RawBuilder<string | null> =>
  sql<string | null>`case when ${isNow(reader)} then ${reader.locale} else space.language end`;
