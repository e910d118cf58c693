import type { Ctx } from './use-case.ts';

export const GUEST_PAGES = 'guest-pages';

/**
 * What guests were shown is not to be shown any more: every web process forgets its kept pages at
 * commit. For hiding, removing and changing who may see; anything else is seen within a second.
 */
export const forgetGuestPages = (ctx: Pick<Ctx<never>, 'wake'>): void =>
  ctx.wake(GUEST_PAGES, ['*']);
