import { sql } from '#platform/db/sql.ts';
import type { AtThread } from '../../moderation.contract.ts';

/** The thread that was named, by its id or its slug, under the name that it has in the query; never whether it is read. */
export const isThread = ({ thread, threadSlug = '' }: AtThread, as = 'thread') =>
  thread === undefined
    ? sql`${sql.ref(`${as}.slug`)} = ${threadSlug}`
    : sql`${sql.ref(`${as}.id`)} = ${thread}::uuid`;
