import type { By } from '#modules/posts/contract.ts';
import type { Translate } from '#lib/text/index.ts';

/** How long ago somebody wrote; of what has no name no more is known than the hour. */
export const agoBy = (t: Translate, by: By | null, at: Date): string =>
  by?.kind === 'anonymous' ? t.agoByHour(at) : t.ago(at);
