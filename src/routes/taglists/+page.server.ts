import { action, safePath } from '#platform/web/action.ts';
import { given, page } from '#platform/web/page.ts';
import type { Actions, RequestEvent } from './$types';

export const load = page('community.taglists', ({ url }) => {
  const { space: spaceSlug, ...turned } = given(url, 'space', 'after');
  return { spaceSlug, ...turned };
});

/** Back to where one came from: a list can be joined and left from a post and from the inbox, too. */
const back = (_result: unknown, _event: RequestEvent, form: FormData) =>
  safePath(form.get('to'), '/taglists');

export const actions: Actions = {
  start: action('community.start_taglist', {
    then: ({ taglist }) => `/taglists#list-${taglist}`,
  }),
  edit: action('community.edit_taglist', { then: back }),
  end: action('community.end_taglist', { then: ({ taglist }) => `/taglists?ended=${taglist}` }),
  resume: action('community.resume_taglist', {
    then: ({ taglist }) => `/taglists#list-${taglist}`,
  }),
  join: action('community.join_taglist', { then: back }),
  leave: action('community.leave_taglist', { then: back }),
};
