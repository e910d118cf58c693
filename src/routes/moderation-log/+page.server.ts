import type { InputOf } from '#entry/registry.ts';
import { action } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions } from './$types';

const asked = (url: URL) =>
  given(url, 'space', 'kind', 'by', 'author', 'from', 'until', 'undone', 'before');

// What is no sort of act leads nowhere.
export const load = page(
  'community.moderation_log',
  ({ url }) => asked(url) as InputOf<'community.moderation_log'>,
);

export const actions: Actions = {
  undo: action('community.undo_act', {
    then: (_done, { url }) => `${url.pathname}?${new URLSearchParams({ ...asked(url), done: '' })}`,
  }),
};
