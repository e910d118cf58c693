import { sql } from 'kysely';
import type { Tx } from '#platform/db/database.ts';
import type { Joined } from '../joined.ts';
import { alike, type News, type NotifyFacts } from './notify.rules.ts';

/** Everything that decides whether somebody is told, in one statement. Their reader is locked. */
export async function notifyFacts(tx: Tx<Joined>, news: News): Promise<Omit<NotifyFacts, 'off'>> {
  const about = tx
    .selectFrom('notifications.item as item')
    .where('item.persona_id', '=', news.to)
    .where('item.place_id', '=', news.placeId)
    .where('item.kind', 'in', alike(news.kind));
  return tx
    .selectNoFrom((eb) => [
      eb
        .selectFrom('accounts.pub_member_card as card')
        .select('card.side')
        .where('card.id', '=', news.to)
        .as('toSide'),
      eb
        .selectFrom('learning.pub_step as step')
        .select('step.side')
        .where('step.id', '=', news.threadId)
        .as('placeSide'),
      eb
        .exists(
          eb
            .selectFrom('notifications.mute as mute')
            .select('mute.thread_id')
            .where('mute.persona_id', '=', news.to)
            .where('mute.thread_id', '=', news.threadId),
        )
        .as('isMuted'),
      eb
        .exists(
          eb
            .selectFrom('accounts.pub_block as block')
            .select('block.hidden_id')
            .where('block.persona_id', '=', news.to)
            .where('block.hidden_id', '=', news.by),
        )
        .as('isApart'),
      eb.exists(about.select('item.id')).as('wasNotified'),
      eb
        .exists(
          about.select('item.id').where(sql<boolean>`${news.by}::uuid = any(item.by_personas)`),
        )
        .as('wasNotifiedOfThem'),
      about.select('item.id').where('item.read_at', 'is', null).limit(1).as('open'),
    ])
    .executeTakeFirstOrThrow() as Promise<Omit<NotifyFacts, 'off'>>;
}

export async function addItem(
  tx: Tx<Joined>,
  item: News & { id: string; seq: number; at: Date },
): Promise<void> {
  await tx
    .insertInto('notifications.item')
    .values({
      id: item.id,
      persona_id: item.to,
      seq: item.seq,
      changed: item.seq,
      kind: item.kind,
      place: item.place,
      place_id: item.placeId,
      thread_id: item.threadId,
      by_personas: item.by === null ? [] : [item.by],
      at: item.at,
      read_at: null,
    })
    .execute();
}

/** Adds somebody to an unread item, which moves to the top of the list. */
export async function joinItem(
  tx: Tx<Joined>,
  joining: { item: string; by: string | null; seq: number; at: Date },
): Promise<void> {
  const { item, by, seq, at } = joining;
  await tx
    .updateTable('notifications.item')
    .set({ seq, changed: seq, at })
    .$if(by !== null, (update) =>
      update.set({
        by_personas: sql<
          string[]
        >`array_append(array_remove(by_personas, ${by}::uuid), ${by}::uuid)`,
      }),
    )
    .where('id', '=', item)
    .execute();
}

/** Whose items point at a post that others could see; in the order in which inboxes are changed. */
export async function readersOf(tx: Tx<Joined>, postId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('notifications.item')
    .select('persona_id')
    .distinct()
    .where('place_id', '=', postId)
    .orderBy('persona_id')
    .execute();
  return rows.map((row) => row.persona_id);
}

/** Marks somebody's items about a post as changed, so that their readers look again. */
export async function touchItems(
  tx: Tx<Joined>,
  touching: { personaId: string; postId: string; seq: number },
): Promise<boolean> {
  const touched = await tx
    .updateTable('notifications.item')
    .set({ changed: touching.seq })
    .where('persona_id', '=', touching.personaId)
    .where('place_id', '=', touching.postId)
    .returning('id')
    .execute();
  return touched.length > 0;
}

/** Marks somebody's items in which another has a part as changed. */
export async function touchItemsBy(
  tx: Tx<Joined>,
  touching: { to: string; by: string; seq: number },
): Promise<void> {
  await tx
    .updateTable('notifications.item')
    .set({ changed: touching.seq })
    .where('persona_id', '=', touching.to)
    .where(sql<boolean>`${touching.by}::uuid = any(by_personas)`)
    .execute();
}
