import type { ServerLoadEvent } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { asking } from '#platform/web/page.ts';

/** Badges a space may be kept for, by their names: for operators, who give them. */
export async function badgesFor(event: ServerLoadEvent): Promise<{ id: string; title: string }[]> {
  if (!holds(event.locals.actor, 'operate')) return [];
  const { badges } = await asking(event, 'recognition.badges', {});
  return badges.map(({ id, title }) => ({ id, title }));
}
