import type { AnyTx } from '#platform/db/sql.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { SETTINGS } from '#platform/live/bus.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Settings } from '#settings';
import { confirmedHelplines } from './helpline.sql.ts';
import type { KeptHelpline } from './helpline.rules.ts';

const KEPT = 'safety.helplines';

/** Takes the lines that somebody confirmed into the memory of this process: help opens with the database away. */
export async function loadHelplines(tx: AnyTx, { kept }: Pick<Settings, 'kept'>): Promise<void> {
  kept.lists.set(KEPT, await confirmedHelplines(tx));
}

export const keptHelplines = ({ kept }: Pick<Settings, 'kept'>): readonly KeptHelpline[] =>
  (kept.lists.get(KEPT) ?? []) as readonly KeptHelpline[];

/** Every process reads them anew, and guests are shown no page of before. */
export function helplinesChanged(ctx: Pick<Ctx, 'wake'>): void {
  ctx.wake(SETTINGS, [KEPT]);
  forgetGuestPages(ctx);
}
