import { error, redirect, type ServerLoadEvent } from '@sveltejs/kit';
import type { InputOf, QueryName, View } from '#entry/registry.ts';
import { isRefusal, networkOf, statusOf, webApp } from './app.ts';

/** A page's `load`: asks one query by name as whoever reads, and maps refusals once. */
export const page =
  <Name extends QueryName, Event extends ServerLoadEvent = ServerLoadEvent>(
    name: Name,
    toInput: (event: Event) => InputOf<Name>,
  ) =>
  async (event: Event): Promise<{ view: View<Name> }> => ({
    view: await asking(event, name, toInput(event)),
  });

/** Asks a query inside a load function. What one may not see is not found; guests are led to sign in. */
export async function asking<Name extends QueryName>(
  event: ServerLoadEvent,
  name: Name,
  input: InputOf<Name>,
): Promise<View<Name>> {
  try {
    return (await webApp().ask(name, event.locals.actor, input, networkOf(event))) as View<Name>;
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    if (problem.code === 'unauthenticated')
      redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname + event.url.search)}`);
    // An input that does not parse is an address that leads nowhere.
    error(problem.code === 'invalid' ? 404 : statusOf[problem.code], problem.why);
  }
}
