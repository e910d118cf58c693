import { sql } from '#platform/db/sql.ts';
import type { Cell, Exported, Who } from '#platform/personal/personal.ts';
import type { ReadCtx } from '#platform/use-case.ts';

type Row = Record<string, Cell>;

/** Badges received and given, with what they say thank you for. */
export async function exportOf({ tx }: ReadCtx<never>, { personaIds }: Who): Promise<Exported> {
  const who = sql`${[...personaIds]}::uuid[]`;
  const received = await sql<Row>`
    select b.title, a.reason, a.awarded_at as at from recognition.award a
    join recognition.badge b on b.id = a.badge_id
    where a.persona_id = any(${who}) order by a.awarded_at`.execute(tx);
  const given = await sql<Row>`
    select b.title, a.reason, a.awarded_at as at from recognition.award a
    join recognition.badge b on b.id = a.badge_id
    where a.awarded_by = any(${who}) order by a.awarded_at`.execute(tx);
  return {
    sections: [
      { key: 'badges', rows: received.rows },
      { key: 'badges_given', rows: given.rows },
    ],
  };
}
