import type { ServerLoadEvent } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of one line: to change it, and where a form of it was refused. */
const lineOf = ({ url }: Pick<ServerLoadEvent, 'url'>) => given(url, 'line').line;

export const load: PageServerLoad = async (event) => {
  const helpline = lineOf(event);
  return {
    view: await asking(event, 'safety.helpline_table', { ...(helpline && { helpline }) }),
    isOne: helpline !== undefined,
    done: event.url.searchParams.get('done'),
  };
};

const back = (done: string) => (out: { helpline: string }) =>
  `/operate/helplines?done=${done}#line-${out.helpline}`;

export const actions: Actions = {
  edit: action('safety.edit_helpline', {
    then: (out) => back(out.isConfirmed ? 'kept' : 'unconfirmed')(out),
  }),
  translate: action('safety.translate_helpline', { then: back('kept') }),
  confirm: action('safety.confirm_helpline', { then: back('confirmed') }),
  doubt: action('safety.doubt_helpline', { then: back('doubted') }),
  remove: action('safety.remove_helpline', { then: back('removed') }),
  bring_back: action('safety.bring_back_helpline', { then: back('back') }),
};
