import { readTeaching } from '#platform/markdown/teaching.ts';
import { refusedAt } from '#platform/verdict.ts';
import type { Ctx } from '../tx.ts';
import { bodiesWithLinks, filesFor, setFiles } from './file.sql.ts';

/** Files of one step, in all its languages. */
const MOST_FILES = 60;

/**
 * A teaching text as it is shown, with the files of its programme. Throws `Refusal` invalid at the field `body`:
 * `file_not_yours` for any other id, `too_many_in_step`.
 */
export async function rendered({ tx }: Ctx, programmeId: string, body: string): Promise<string> {
  const text = readTeaching(body);
  if (text.files.length > MOST_FILES) throw refusedAt('body', 'too_many_in_step');
  const files = await filesFor(tx, programmeId, text.files);
  if (files.size !== text.files.length) throw refusedAt('body', 'file_not_yours');
  return text.html(files);
}

/**
 * Makes the files that a step shows, in any language, its own, in the transaction that writes it; such as its programme
 * has no right to stay where they are. Throws `Refusal` invalid: `too_many_in_step` in all languages together.
 */
export async function attach({ tx }: Ctx, stepId: string): Promise<void> {
  const bodies = await bodiesWithLinks(tx, stepId);
  const ids = new Set(bodies.flatMap((body) => readTeaching(body).files));
  if (ids.size > 10 * MOST_FILES) throw refusedAt('body', 'too_many_in_step');
  await setFiles(tx, stepId, [...ids]);
}
