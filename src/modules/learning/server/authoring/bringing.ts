import { dropDrafts } from '#modules/accounts/index.server.ts';
import { translate } from '#platform/languages/translating.ts';
import type { Ctx } from '../tx.ts';

/** Writes a text in a further language; what its author had typed of it is sent, and kept no longer. */
export async function bring(
  ctx: Ctx,
  subject: Parameters<typeof translate>[1],
  wanted: Parameters<typeof translate>[2],
): Promise<void> {
  await translate(ctx, subject, wanted);
  dropDrafts(ctx, [`learning.version:${subject.id}:${wanted.locale}`]);
}
