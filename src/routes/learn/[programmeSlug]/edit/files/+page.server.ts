import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { filesPath, withQuery } from '#modules/learning/ui/index.ts';
import type { Actions, PageServerLoad } from './$types';

const chosenIn = (url: URL) => given(url, 'filter', 'after');

export const load: PageServerLoad = async (event) => {
  const chosen = chosenIn(event.url);
  const filter = chosen.filter === 'loose' ? 'loose' : 'all';
  const view = await asking(event, 'learning.files', { ...event.params, ...chosen, filter });
  return { view, chosen };
};

const back = ({ programmeSlug }: { programmeSlug: string }, { url }: { url: URL }): string =>
  withQuery(filesPath(programmeSlug), chosenIn(url));

export const actions: Actions = {
  rename: action('learning.rename_file', {
    then: (done, event) => `${back(done, event)}#file-${done.file}`,
  }),
  remove: action('learning.remove_file', { then: back }),
};
