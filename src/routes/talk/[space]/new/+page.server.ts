import { action, showing } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { threadPath } from '#modules/community/ui/index.ts';
import { addingPicture } from '../../adding-picture.ts';
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
  open: action('community.open_thread', {
    input: (form) => Object.fromEntries(names.map((name) => [name, form.get(name) ?? undefined])),
    then: ({ space, thread, post }) => `${threadPath(space, thread)}?done=open&said=${post}`,
  }),
  picture: (event) => addingPicture(event),
  /** For who has no JavaScript: the page again, with how the words will look. Nothing is kept. */
  async preview(event) {
    const form = await event.request.clone().formData();
    const parts = [String(form.get('body') ?? '')];
    const shown = await showing('community.preview', { input: () => ({ parts }) })(event);
    if (!('shown' in shown)) return shown;
    const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
    return { previewed: { form: 'new-thread', html: shown.shown.html, values } };
  },
};
