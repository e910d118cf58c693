import { filesIn, renderTeaching } from '#platform/markdown/teaching.ts';
import { refusedAt } from '#platform/verdict.ts';
import type { Ctx } from '../tx.ts';
import { bodiesOf, filesFor, setFiles } from './file.sql.ts';

/** Files of one step, in all its languages. */
const MOST_FILES = 60;

/**
 * A teaching text as it is shown, with the files of its programme. Throws `Refusal` invalid at the field `body`:
 * `file_not_yours` for any other id, `too_many_in_step`.
 */
export async function rendered({ tx }: Ctx, programmeId: string, body: string): Promise<string> {
  const ids = filesIn(body);
  if (ids.length > MOST_FILES) throw refusedAt('body', 'too_many_in_step');
  const files = await filesFor(tx, programmeId, ids);
  if (files.size !== ids.length) throw refusedAt('body', 'file_not_yours');
  return renderTeaching(body, files);
}

/** Makes the files that a step shows, in any language, its own, in the transaction that writes it. */
export async function attach({ tx }: Ctx, stepId: string): Promise<void> {
  const bodies = await bodiesOf(tx, stepId);
  await setFiles(tx, stepId, [...new Set(bodies.flatMap(filesIn))].slice(0, 10 * MOST_FILES));
}
