import { holds, visibility, type Actor } from '#platform/actor.ts';
import { webApp } from '#platform/web/app.ts';
import type { LayoutServerLoad } from './$types';

/** Where there are young people, only whoever reads both sides. */
const readsAudit = (actor: Actor) =>
  !webApp().settings.TEEN_SIDE || visibility(actor).cleared === 'all';

/** The rooms of those who look after the place; a moderator has the people's alone. */
export const load: LayoutServerLoad = ({ locals }) => ({
  rooms: holds(locals.actor, 'operate')
    ? ([
        ...(['overview', 'place', 'look', 'helplines'] as const),
        ...(['people', 'invitations', 'badges', 'services'] as const),
        ...(['letters', 'webhooks', 'imports', 'erasures'] as const),
        ...(readsAudit(locals.actor) ? (['audit'] as const) : []),
      ] as const)
    : ([] as const),
});
