import type { Described } from '#platform/module.ts';
import { shownWhen, type NotificationKind } from '#platform/notification-kind.contract.ts';
import type { ItemRow } from './inbox.sql.ts';

/** An item that its reader may see now. */
export type Seen = { row: ItemRow; kind: NotificationKind; subject: Described };

/**
 * Those of these items that may be seen: their subject can be, in a state that the kind is shown in, and
 * somebody who is in the reader's sight did it, unless it is about what is the reader's own.
 */
export const seenOf = (
  kinds: ReadonlyMap<string, NotificationKind>,
  rows: readonly ItemRow[],
): Seen[] =>
  rows.flatMap((row) => {
    const kind = kinds.get(row.kind);
    const { subject } = row;
    if (kind === undefined || subject === null || (row.isByBlocked && !kind.isOwn)) return [];
    return shownWhen(kind).includes(subject.state) ? [{ row, kind, subject }] : [];
  });
