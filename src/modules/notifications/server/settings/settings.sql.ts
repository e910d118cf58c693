import { sql } from 'kysely';
import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import { mayRead } from '../inbox/visible.sql.ts';
import type { Joined } from '../joined.ts';

/** A thread of the reader's own side. */
export async function findThread(
  tx: Tx<Joined>,
  reader: Person,
  thread: string,
): Promise<{ thread: string } | undefined> {
  return (
    (await threads(tx, reader)
      .select('step.id as thread')
      .where('step.id', '=', thread)
      .executeTakeFirst()) ??
    talks(tx, reader)
      .select('thread.id as thread')
      .where('thread.id', '=', thread)
      .executeTakeFirst()
  );
}

/** Mutes a thread; false when it was muted already. */
export async function addMute(
  tx: Tx<Joined>,
  mute: { personaId: string; thread: string; now: Date },
): Promise<boolean> {
  const added = await tx
    .insertInto('notifications.mute')
    .values({ persona_id: mute.personaId, thread_id: mute.thread, muted_at: mute.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('thread_id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Takes a mute away; false when there was none. */
export async function dropMute(
  tx: Tx<Joined>,
  mute: { personaId: string; thread: string },
): Promise<boolean> {
  const dropped = await tx
    .deleteFrom('notifications.mute')
    .where('persona_id', '=', mute.personaId)
    .where('thread_id', '=', mute.thread)
    .returning('thread_id')
    .executeTakeFirst();
  return dropped !== undefined;
}

export async function offOf(tx: Tx<Joined>, reader: Person): Promise<string[]> {
  const row = await tx
    .selectFrom('notifications.reader')
    .select('off')
    .where('persona_id', '=', reader.personaId)
    .executeTakeFirst();
  return row?.off ?? [];
}

/** Muted threads with their names, the last one muted first. */
export async function mutedThreads(
  tx: Tx<Joined>,
  reader: Person,
): Promise<{ thread: string; title: string; link: string }[]> {
  const steps = threads(tx, reader)
    .innerJoin('notifications.mute as mute', 'mute.thread_id', 'step.id')
    .where('mute.persona_id', '=', reader.personaId)
    .select([
      'step.id as thread',
      'step.title',
      sql<string>`'/learn/' || step.programme_slug || '/' || step.step_slug`.as('link'),
      'mute.muted_at',
    ]);
  const spoken = talks(tx, reader)
    .innerJoin('notifications.mute as mute', 'mute.thread_id', 'thread.id')
    .where('mute.persona_id', '=', reader.personaId)
    .select([
      'thread.id as thread',
      'thread.title',
      sql<string>`'/talk/' || thread.space_slug || '/' || thread.slug`.as('link'),
      'mute.muted_at',
    ]);
  const rows = await steps.unionAll(spoken).orderBy('muted_at', 'desc').execute();
  return rows.map(({ thread, title, link }) => ({ thread, title, link }));
}

const talks = (tx: Tx<Joined>, reader: Person) =>
  tx
    .selectFrom('community.pub_thread as thread')
    .where('thread.is_visible', '=', true)
    .where(mayRead(reader));

const threads = (tx: Tx<Joined>, reader: Person) =>
  tx
    .selectFrom('learning.pub_step as step')
    .where('step.is_published', '=', true)
    .where('step.side', '=', reader.side);
