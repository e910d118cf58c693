import type { Described } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { describeAll, type Reading } from '../described.ts';
import type { ItemRow } from './inbox.sql.ts';

type Pointing = Pick<ItemRow, 'kind' | 'subject' | 'isByBlocked'> & Partial<Pick<ItemRow, 'via'>>;

/** An item as its reader may see it now: with its kind, its subject and what it came by. */
export type Seen<Row> = {
  row: Row;
  kind: NotificationKind;
  subject: Described;
  via: { id: string; title: string } | null;
};

/**
 * Those of these items that may be seen: their subject can be, in a state that the kind is shown in, and
 * somebody who is in the reader's sight did it, unless it is about what is the reader's own.
 */
export async function seenOf<Row extends Pointing>(
  ctx: Reading,
  rows: readonly Row[],
): Promise<Seen<Row>[]> {
  const kinds = ctx.registry.notificationKinds;
  const known = rows.flatMap((row) => {
    const kind = kinds.get(row.kind);
    return kind === undefined || (row.isByBlocked && !kind.isOwn) ? [] : [{ row, kind }];
  });
  const vias = known.flatMap(({ row: { via }, kind }) => viaOf(kind, via) ?? []);
  const described = await describeAll(ctx, [...known.map(({ row }) => row.subject), ...vias]);
  return known.flatMap(({ row, kind }) => {
    const subject = described(row.subject);
    if (subject === undefined || !(kind.shownWhen ?? ['visible']).includes(subject.state))
      return [];
    const pointer = viaOf(kind, row.via);
    const title = pointer && described(pointer)?.title;
    const via = pointer && title !== undefined ? { id: pointer.id, title } : null;
    return [{ row, kind, subject, via }];
  });
}

const viaOf = ({ via }: NotificationKind, id: string | null | undefined) =>
  via === undefined || id == null ? undefined : { kind: via, id };
