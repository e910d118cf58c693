import type { ServerLoadEvent } from '@sveltejs/kit';

/** Badges a space may be kept for, by their names. */
export const badgesFor = (_event: ServerLoadEvent): Promise<{ id: string; title: string }[]> =>
  Promise.resolve([]);
