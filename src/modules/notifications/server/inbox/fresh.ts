import type { Person } from '#platform/actor.ts';
import type { InboxItem } from '../../contract.ts';
import type { Ctx } from '../joined.ts';
import { itemRows } from './inbox.sql.ts';
import { itemView } from './inbox.view.ts';
import { seenOf } from './seen.ts';

/** So many are looked at. */
const MOST = 100;

/** What is unread in somebody's inbox now, as they may see it, and came after a place: of what they want to be told away from here. */
export async function freshItems(
  ctx: Ctx,
  person: Person,
  { afterSeq, off }: { afterSeq: number; off: readonly string[] },
): Promise<InboxItem[]> {
  const rows = await itemRows({ ...ctx, actor: person }, { unread: true }, MOST);
  const fresh = rows.filter(({ seq, kind }) => seq > afterSeq && !off.includes(kind));
  return seenOf(ctx.registry.notificationKinds, fresh).map(itemView);
}
