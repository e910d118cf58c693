import { isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import { asked } from '#platform/web/page.ts';
import { myProgrammePath } from '#modules/learning/ui/index.ts';

type Event = RequestEvent<{ programmeSlug: string }>;

/** Whoever was in a programme that is hidden for now is led to what is theirs of it; for others there is none. */
export const orWhatIsMine = <View>(event: Event, view: Promise<View>): Promise<View> =>
  view.catch(async (problem: unknown) => {
    const { programmeSlug } = event.params;
    if (isHttpError(problem, 404) && event.locals.actor.kind === 'person') {
      const mine = await asked(event, 'learning.my_programme', { programmeSlug }).catch(() => null);
      if (mine?.hidden) redirect(303, myProgrammePath(programmeSlug));
    }
    throw problem;
  });
