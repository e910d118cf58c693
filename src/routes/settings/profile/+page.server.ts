import { action, plain, safePath } from '#platform/web/action.ts';
import { bytesOf } from '#platform/web/form.ts';
import { page } from '#platform/web/page.ts';
import { draftsIn } from '../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

const done = ['words', 'waits', 'picture', 'drawn', 'name'] as const;

export const load: PageServerLoad = async (event) => ({
  ...(await page('accounts.profile', () => ({}))(event)),
  drafts: await draftsIn(event, 'accounts.profile:mine'),
  done: done.find((one) => one === event.url.searchParams.get('done')) ?? null,
  to: safePath(event.url.searchParams.get('to'), ''),
});

export const actions: Actions = {
  words: action('accounts.change_profile', {
    input: (form) => ({ ...plain(form), listed: form.has('listed') }),
    then: ({ held }) => `/settings/profile?done=${held ? 'waits' : 'words'}`,
  }),
  name: action('accounts.change_name', {
    then: (_out, _event, form) => safePath(form.get('to'), '/settings/profile?done=name'),
  }),
  picture: action('accounts.change_picture', {
    input: async (form) => ({ picture: await bytesOf(form, 'picture') }),
    then: () => '/settings/profile?done=picture',
  }),
  drawn: action('accounts.remove_picture', {
    input: () => ({}),
    then: () => '/settings/profile?done=drawn',
  }),
};
