import { error, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import type { InputOf, QueryName, View } from '#entry/registry.ts';
import { DEVICE_COOKIE } from '../http/session-cookie.ts';
import { statusOf } from '../verdict.ts';
import { isRefusal, webApp } from './app.ts';

/** Of a load function or of a form: who asks, and from where. */
export type Asking = Pick<RequestEvent, 'locals' | 'getClientAddress' | 'url' | 'cookies'>;

/** A page's `load`: asks one query by name as whoever reads, and maps refusals once. */
export const page =
  <Name extends QueryName, Event extends Asking = Asking>(
    name: Name,
    toInput: (event: Event) => InputOf<Name>,
  ) =>
  async (event: Event): Promise<{ view: View<Name> }> => ({
    view: await asking(event, name, toInput(event)),
  });

/** Asks a query inside a load function. What one may not see is not found; guests are led to sign in. */
export const asking = <Name extends QueryName>(
  event: Asking,
  name: Name,
  input: InputOf<Name>,
): Promise<View<Name>> =>
  asked(event, name, input).catch((problem: unknown) => {
    if (!isHttpError(problem, 401)) throw problem;
    return signInFirst(event.url.pathname + event.url.search);
  });

/** Leads to where one signs in, which says that this page needs it, and from there back to it. */
export const signInFirst = (to: string): never =>
  redirect(303, `/sign-in?to=${encodeURIComponent(to)}&first=1`);

/** The same for what is no page: nobody is led anywhere. */
export async function asked<Name extends QueryName>(
  { locals, getClientAddress, cookies }: Omit<Asking, 'url'>,
  name: Name,
  input: InputOf<Name>,
): Promise<View<Name>> {
  try {
    const known = cookies.get(DEVICE_COOKIE);
    const from = [getClientAddress(), known] as const;
    return (await webApp().ask(name, locals.actor, input, ...from)) as View<Name>;
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    // An input that does not parse is an address that leads nowhere.
    error(problem.code === 'invalid' ? 404 : statusOf[problem.code], problem.why);
  }
}

/** What an address says under these names, where it says anything. */
export const given = <Name extends string>({ searchParams }: URL, ...names: Name[]) =>
  Object.fromEntries(
    names.map((name) => [name, searchParams.get(name)]).filter(([, said]) => said),
  ) as { [One in Name]?: string };
