import { error } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { dutyKinds, type Giving } from '#modules/leading/contract.ts';
import { action, plain, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { choosing } from '../../choosing.ts';
import { placesOf } from '../places.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!holds(event.locals.actor, 'grant')) error(404, 'not_found');
  const { searchParams } = event.url;
  const places = await placesOf(event);
  const scopes = ['everywhere', ...places.map(({ id }) => id)];
  const one = (name: string, of: readonly string[]) =>
    of.find((value) => value === searchParams.get(name)) ?? '';
  const months = Number(searchParams.get('months') ?? 12);
  const giving: Giving = {
    of: searchParams.get('of') === 'clearance' ? 'clearance' : 'duty',
    duty: one('duty', dutyKinds),
    scope: one('scope', scopes),
    months: String(Number.isInteger(months) && months >= 1 && months <= 36 ? months : 12),
  };
  const isReady = giving.of === 'clearance' || (giving.duty !== '' && giving.scope !== '');
  return {
    giving,
    to: safePath(searchParams.get('to'), ''),
    places,
    choosing: await choosing(event, { isReady }),
    hasTeenSide: webApp().settings.TEEN_SIDE,
  };
};

/** Everywhere is chosen, never fallen into: nothing chosen is refused at its field. */
const scopeOf = (wish: unknown) => (wish === 'everywhere' ? null : wish === '' ? 'nowhere' : wish);

const done = (_out: object, _event: object, form: FormData) =>
  safePath(form.get('to'), '/operate?done=granted');

export const actions: Actions = {
  duty: action('leading.grant_duty', {
    input: (form) => ({ ...plain(form), scope: scopeOf(form.get('scope')) }),
    then: done,
  }),
  clearance: action('leading.grant_clearance', { then: done }),
};
