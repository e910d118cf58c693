import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { RuleView } from '../../authoring.contract.ts';
import type { StepKind } from '../../programme.contract.ts';
import type { LearningTables } from '../tables.ts';

type Writing = Tx<LearningTables>;
type Reading = ReadTx<LearningTables>;
export type StepTexts = { title: string; body: string; bodyHtml: string; videoUrl: string | null };
type By = { by: string | null; now: Date };

export async function stepSlugs(tx: Reading, programmeId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('learning.step')
    .select('slug')
    .where('programme_id', '=', programmeId)
    .execute();
  return rows.map((row) => row.slug);
}

/** At the end of its course. */
export const insertStep = (
  tx: Writing,
  step: {
    id: string;
    programmeId: string;
    courseId: string;
    slug: string;
    kind: StepKind;
    hostId: string | null;
    now: Date;
  },
) =>
  sql`insert into learning.step (id, course_id, programme_id, slug, position, kind, host_id, created_at)
    select ${step.id}::uuid, ${step.courseId}::uuid, ${step.programmeId}::uuid, ${step.slug},
      coalesce(max(position), 0) + 1, ${step.kind}, ${step.hostId}::uuid, ${step.now}
    from learning.step where course_id = ${step.courseId}::uuid`.execute(tx);

export const insertVersion = (
  tx: Writing,
  {
    stepId,
    version,
    texts,
    rule,
    by,
    now,
  }: By & {
    stepId: string;
    version: number;
    texts: StepTexts;
    rule: RuleView;
  },
) =>
  tx
    .insertInto('learning.step_version')
    .values({
      step_id: stepId,
      version,
      title: texts.title,
      body: texts.body,
      body_html: texts.bodyHtml,
      video_url: texts.videoUrl,
      questions: JSON.stringify(rule.questions),
      requires_answer: rule.requiresAnswer,
      replies_to_peers: rule.repliesToPeers,
      min_words: rule.minWords,
      is_folded: rule.folded,
      created_by: by,
      created_at: now,
    })
    .execute();

/** The texts of the newest version; what it asks stays as it is. */
export const updateTexts = (
  tx: Writing,
  at: { stepId: string; version: number },
  texts: StepTexts,
) =>
  tx
    .updateTable('learning.step_version')
    .set({
      title: texts.title,
      body: texts.body,
      body_html: texts.bodyHtml,
      video_url: texts.videoUrl,
    })
    .where('step_id', '=', at.stepId)
    .where('version', '=', at.version)
    .execute();

/** A new version with the same texts and another rule. */
export async function addVersion(
  tx: Writing,
  { stepId, version, rule, by, now }: By & { stepId: string; version: number; rule: RuleView },
): Promise<void> {
  await sql`insert into learning.step_version (step_id, version, title, body, body_html, video_url,
      questions, requires_answer, replies_to_peers, min_words, is_folded, created_by, created_at)
    select step_id, version + 1, title, body, body_html, video_url, ${JSON.stringify(rule.questions)}::jsonb,
      ${rule.requiresAnswer}, ${rule.repliesToPeers}, ${rule.minWords}, ${rule.folded}, ${by}::uuid, ${now}
    from learning.step_version where step_id = ${stepId}::uuid and version = ${version}`.execute(
    tx,
  );
  await tx
    .updateTable('learning.step')
    .set({ version: version + 1 })
    .where('id', '=', stepId)
    .execute();
}

export const deleteStep = (tx: Writing, id: string) =>
  tx.deleteFrom('learning.step').where('id', '=', id).execute();
