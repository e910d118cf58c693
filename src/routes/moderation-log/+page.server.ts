import { action } from '#platform/web/action.ts';
import { LogInput } from '#modules/community/log.contract.ts';
import { asking, given } from '#platform/web/page.ts';
import { refusedIn } from '../narrowing.ts';
import type { Actions, PageServerLoad } from './$types';

const filters = ['kind', 'by', 'author', 'from', 'until', 'undone'] as const;
const asked = (url: URL) => given(url, 'space', 'after', ...filters);

// A space or an act that is not there leads nowhere; what it is narrowed by is mended in the form.
export const load: PageServerLoad = async (event) => {
  const { right, refused } = refusedIn(
    'community.moderation_log',
    LogInput,
    given(event.url, ...filters),
  );
  const { space: spaceSlug, ...turned } = given(event.url, 'space', 'after');
  const view = await asking(event, 'community.moderation_log', { spaceSlug, ...turned, ...right });
  return { view, refused };
};

export const actions: Actions = {
  undo: action('community.undo_act', {
    then: (_done, { url }) => `${url.pathname}?${new URLSearchParams({ ...asked(url), done: '' })}`,
  }),
};
