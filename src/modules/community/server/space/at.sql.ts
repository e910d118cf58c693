import { sql } from '#platform/db/sql.ts';
import type { AtSpace } from '../../space.contract.ts';

/** The space that was named, by its id or its slug (`space` in the query); never whether it is read. */
export const isSpace = ({ space, spaceSlug = '' }: AtSpace) =>
  space === undefined ? sql`space.slug = ${spaceSlug}` : sql`space.id = ${space}::uuid`;
