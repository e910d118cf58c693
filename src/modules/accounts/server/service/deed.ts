import type { Side } from '#platform/actor.ts';
import type { Deed } from '#platform/use-case.ts';

type About = { name: string; side: Side };

/** How what is done with a service stands in the log: of whoever runs its side. */
export const serviceDeed = (
  { name, side }: About,
  undo: Deed['undo'],
  says?: Record<string, string>,
): Deed => ({
  ...{ power: side === 'teen' ? 'safeguard' : 'operate', side, scopeId: null },
  ...{ title: name, link: '/operate/services', undo },
  ...(says && { detail: { says } }),
});
