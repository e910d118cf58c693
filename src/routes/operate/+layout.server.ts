import { holds } from '#platform/actor.ts';
import type { LayoutServerLoad } from './$types';

/** The rooms of those who look after the place; a moderator has the people's alone. */
export const load: LayoutServerLoad = ({ locals }) => ({
  rooms: holds(locals.actor, 'operate')
    ? ([
        ...(['overview', 'place', 'look', 'helplines'] as const),
        ...(['people', 'invitations', 'badges', 'letters', 'erasures', 'audit'] as const),
      ] as const)
    : ([] as const),
});
