import { error, isHttpError } from '@sveltejs/kit';
import { isPerson } from '#platform/actor.ts';
import { asked, type Asking } from '#platform/web/page.ts';

/**
 * What is found at an address of the community. Where that is nothing, whoever wrote there is led to their own words;
 * for everybody else it is as if nothing had ever been there.
 */
export const orOwnWords = <View>(
  event: Asking & { params: { spaceSlug: string; threadSlug?: string } },
  found: Promise<View>,
): Promise<View> =>
  found.catch(async (problem: unknown) => {
    if (!isHttpError(problem, 404) || !isPerson(event.locals.actor)) throw problem;
    const { spaceSlug, threadSlug } = event.params;
    const at = { spaceSlug, threadSlug };
    const mine = await asked(event, 'community.my_words_at', at).catch(() => null);
    if (mine === null) throw problem;
    error(404, problem.body.message, { mine: mine.link });
  });
