import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { spaceEditPath, spaceFields } from '#modules/community/ui/index.ts';
import { draftsIn } from '../../../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const view = await asking(event, 'community.arranging', {
    ...event.params,
    ...given(event.url, 'locale'),
  });
  const { space, inLanguage } = view;
  const drafts = await draftsIn(
    event,
    inLanguage
      ? `community.version:${space.id}:${inLanguage.locale}`
      : `community.space:${space.id}`,
  );
  return { view, drafts, done: event.url.searchParams.has('done') };
};

const back = ({ spaceSlug }: { spaceSlug: string }) => `${spaceEditPath(spaceSlug)}?done`;

export const actions: Actions = {
  edit: action('community.edit_space', { input: spaceFields, then: back }),
  readers: action('community.change_readers', { input: spaceFields, then: back }),
  translate: action('community.translate_space', {
    then: ({ spaceSlug, locale }) => `${spaceEditPath(spaceSlug)}?locale=${locale}&done`,
  }),
  archive: action('community.archive_space', { then: back }),
  reopen: action('community.reopen_space', { then: back }),
};
