import type { ReadTerms } from '#modules/accounts/joining.contract.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';

export type SettingRow = {
  key: string;
  language: string;
  version: number;
  value: string;
  /** Of the terms: how often everybody was to be asked about them. */
  edition: number;
  by: string | null;
  at: Date;
};

/** The newest version of everything that was decided on pages. */
export const newestSettings = (tx: AnyTx) =>
  sql<SettingRow>`
    select distinct on (s.key, s.language) s.key, s.language, s.version, s.value, s.edition,
      card.name as by, s.at
    from admin.setting s left join accounts.pub_member_card card on card.id = s.by_id
    order by s.key, s.language, s.version desc`.rows(tx);

/** How one was decided from the beginning, newest first. */
type Versions = { key: string; language: string; limit: number; after?: number | undefined };
export const versionsOf = (tx: AnyTx, { key, language, after, limit }: Versions) =>
  sql<Pick<SettingRow, 'version' | 'value' | 'by' | 'at'>>`
    select s.version, s.value, card.name as by, s.at
    from admin.setting s left join accounts.pub_member_card card on card.id = s.by_id
    where s.key = ${key} and s.language = ${language}
      ${after === undefined ? sql`` : sql`and s.version < ${after}::int`}
    order by s.version desc limit ${limit}`.rows(tx);

/** The newest version of one; two who change it at once take their turns, in whichever languages. */
export async function lockSetting(tx: Tx, key: string, language: string) {
  await takeLock(tx, 'admin.setting', key);
  return sql<{ version: number; value: string }>`select version, value from admin.setting
    where key = ${key} and language = ${language} order by version desc limit 1`.first(tx);
}

type New = Omit<SettingRow, 'by' | 'edition'> & { byId: string | null; edition?: number };

export const insertSetting = (tx: Tx, setting: New) =>
  sql`insert into admin.setting (key, language, version, value, edition, by_id, at)
    values (${setting.key}, ${setting.language}, ${setting.version}, ${setting.value},
      ${setting.edition ?? 0}, ${setting.byId}, ${setting.at})`.execute(tx);

/**
 * How often everybody was to be asked about a text: at the most so far (`newest`), as it stands now in whichever
 * language, and when these words stood there last (null: never). Whether it says anything now.
 */
export const editionOf = (
  tx: Tx,
  key: string,
  { language, value }: Pick<SettingRow, 'language' | 'value'>,
) =>
  sql<{ newest: number; now: number; before: number | null; isSaid: boolean }>`
    select coalesce(max(edition), 0) as newest,
      coalesce(max(edition) filter (where version = last and value <> ''), 0) as now,
      (array_agg(edition order by version desc)
        filter (where language = ${language} and value = ${value}))[1] as before,
      coalesce(bool_or(version = last and value <> ''), false) as "isSaid" from (
      select edition, language, version, value, max(version) over (partition by language) as last
      from admin.setting where key = ${key}) s`.one(tx);

/** Whether a version was there to read at any moment of an edition, which another language may have begun. */
export const stoodAsTerms = (tx: AnyTx, { edition, language, version }: ReadTerms) =>
  sql`select from admin.setting s
    left join admin.setting next on next.key = s.key and next.language = s.language and next.version = s.version + 1
    where s.key = 'terms' and s.language = ${language} and s.version = ${version} and s.value <> ''
      and (s.edition = ${edition} or s.edition < ${edition} and (next.version is null
        or next.at > (select min(at) from admin.setting where key = s.key and edition = ${edition})))`.any(
    tx,
  );
