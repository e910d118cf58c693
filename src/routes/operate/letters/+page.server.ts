import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { WhichEmails } from '#modules/admin/emails.contract.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const wanted = searchParams.get('which');
  const which: WhichEmails =
    (['failing', 'given_up'] as const).find((one) => one === wanted) ?? 'all';
  const after = (searchParams.get('after') ?? '').slice(0, 60);
  return {
    view: await asking(event, 'admin.undelivered_emails', { which, after }),
    which,
    done: searchParams.get('done'),
  };
};

const back = (done: string) => `/operate/letters?done=${done}`;

export const actions: Actions = {
  again: action('admin.retry_emails', {
    then: ({ emails }) => back(emails === 0 ? 'none' : 'again'),
  }),
  remove: action('admin.remove_emails', { then: () => back('removed') }),
};
