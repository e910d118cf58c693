import { asking } from '#platform/web/page.ts';
import { threadPath } from '#modules/community/ui/index.ts';
import { act, addingPicture, previewing } from '../../../posting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const view = await asking(event, 'community.new_thread', { space: event.params.space });
  return { view, asked: { kind: searchParams.get('kind'), title: searchParams.get('title') } };
};

const names = [
  ...['space', 'kind', 'title', 'body', 'contentNote'],
  ...['anonymous', 'until', 'guidelines', 'clientId'],
];

export const actions: Actions = {
  open: act(
    'community.open_thread',
    names,
    ({ space, thread, post }) => `${threadPath(space, thread)}?done=open&said=${post}`,
  ),
  picture: (event) => addingPicture(event, 'community'),
  preview: previewing('community'),
};
