import { error } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { action } from '#platform/web/action.ts';
import { bytesOf } from '#platform/web/form.ts';
import { asking } from '#platform/web/page.ts';
import { accentOf } from '#lib/styles/accent.rules.ts';
import { logoOf } from '#modules/admin/look.contract.ts';
import { accentIn } from '../../look.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!holds(event.locals.actor, 'operate')) error(404, 'not_found');
  const accent = accentIn(event.url);
  const found = accent === null ? null : accentOf(accent);
  const logo = event.url.searchParams.get('logo') ?? '';
  return {
    versions: await asking(event, 'admin.look_versions', {}),
    wish: {
      accent,
      nearest: found !== null && 'nearest' in found ? found.nearest : null,
      logo: logoOf(logo) === null ? '' : logo,
    },
    done: event.url.searchParams.has('done'),
  };
};

const done = () => '/operate/look?done';

export const actions: Actions = {
  accent: action('admin.choose_accent', { then: done }),
  logo: action('admin.choose_logo', { then: done }),
  upload: action('admin.upload_logo', {
    input: async (form) => ({ picture: await bytesOf(form, 'picture') }),
    then: ({ logo }) => `/operate/look?${new URLSearchParams({ logo })}#logo`,
  }),
};
