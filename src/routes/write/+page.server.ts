import { redirect } from '@sveltejs/kit';
import { asking } from '#platform/web/page.ts';
import { newThreadPath } from '#modules/community/ui/index.ts';
import { discussionIn } from './discussion.ts';
import type { PageServerLoad } from './$types';

/** The space of the page where "Write" was pressed, by its address. */
const spaceIn = (from: string): string | undefined => /^\/talk\/([a-z0-9-]{1,80})/.exec(from)?.[1];

export const load: PageServerLoad = async (event) => {
  const { searchParams, pathname, search } = event.url;
  const from = searchParams.get('from') ?? '';
  const nearSlug = spaceIn(from);
  const title = (searchParams.get('title') ?? '').slice(0, 150);
  const begunIn = searchParams.get('begun') ?? '';
  const view = await asking(event, 'community.where_to_write', { nearSlug });
  const discussion = view.can.write === true ? await discussionIn(event, from) : null;
  const [only, ...more] = [...(view.near ? [view.near] : []), ...view.likely, ...view.others];
  // Where there is nothing to choose, nobody is asked.
  if (only !== undefined && more.length === 0 && discussion === null)
    redirect(
      303,
      newThreadPath(only.slug) +
        (title + begunIn === '' ? '' : `?${new URLSearchParams({ title, begun: begunIn })}`),
    );
  return { view, discussion, title, begunIn, here: pathname + search };
};
