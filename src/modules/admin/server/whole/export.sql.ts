import { sql } from '#platform/db/sql.ts';
import type { ExportPart } from '#platform/export/parts.ts';
import { wordKeys } from '../../settings.contract.ts';

/** Texts of those who run the place, as they stand. */
export const exportedTexts: ExportPart = {
  type: 'text',
  rows: () => sql`
    select key, language, value as text, at from (
      select distinct on (s.key, s.language) s.key, s.language, s.value, s.at from admin.setting s
      where s.key = any(${[...wordKeys]}::text[]) order by s.key, s.language, s.version desc) newest
    where value <> '' order by key, language`,
};
