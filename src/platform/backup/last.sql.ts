import { sql, type AnyTx } from '#platform/db/sql.ts';

/** When the last backup by our own command was through; undefined where there was none. */
export const lastBackup = async (tx: AnyTx): Promise<Date | undefined> =>
  (await sql<{ at: Date }>`select at from platform.setup_note where about = 'backup'`.first(tx))
    ?.at;

/**
 * Whether somebody is to be told that the last backup is of `before` or older: once of each, and again where that was
 * `toldBefore` or earlier. Where none was ever made there may be other tools, and nobody is told.
 */
export const claimLateBackup = (
  tx: AnyTx,
  { now, before, toldBefore }: { now: Date; before: Date; toldBefore: Date },
): Promise<boolean> =>
  sql`insert into platform.setup_note (about, seen, setting, at)
    select 'backup_late', seen, setting, ${now} from platform.setup_note
    where about = 'backup' and at <= ${before}
    on conflict (about) do update set seen = excluded.seen, setting = excluded.setting, at = excluded.at
      where setup_note.setting <> excluded.setting or setup_note.at <= ${toldBefore}
    returning about`.any(tx);
