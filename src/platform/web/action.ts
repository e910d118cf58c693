import {
  error,
  fail,
  redirect,
  type ActionFailure,
  type RequestEvent,
  type ServerLoadEvent,
} from '@sveltejs/kit';
import type { InputOf, ResultOf, UseCaseName } from '#entry/registry.ts';
import { DEVICE_COOKIE } from '../http/session-cookie.ts';
import { statusOf } from '../verdict.ts';
import { isRefusal, webApp, type RefusalShape } from './app.ts';
import { setSession } from './entering.ts';
import { readForm } from './form.ts';

/** What a page gets back when a form was refused: the reason, and everything that was typed. */
export type Refused = {
  refused: { name: string } & Omit<RefusalShape, 'sent'> & {
      /** Where what arrived before stands. */
      link?: string;
      /** Where that is changed, by whoever would rather have there what they sent now (`?/amend`). */
      amend?: string;
    };
  values: Record<string, string>;
};

/** The same, where the page itself says what came of it. */
export type Answered<Out> =
  (Refused & { shown?: undefined }) | { shown: Out; refused?: undefined; values?: undefined };

type Input<Name extends UseCaseName> = InputOf<Name> | Record<string, unknown>;

export type Options<Name extends UseCaseName, Event> = {
  /** From the form to the input. Default: all fields as they are. */
  input?(form: FormData, event: Event): Input<Name> | Promise<Input<Name>>;
  /** Where to go when it is done. Default: back to the page. */
  then?(result: ResultOf<Name>, event: Event, form: FormData): string;
  /** Where what arrived is changed, should other words be sent under its client id. */
  amend?(result: ResultOf<Name>, event: Event): string;
};

type Performed<Name extends UseCaseName> =
  { result: ResultOf<Name>; form: FormData } | { failure: ActionFailure<Refused> };

/** Fields that forms may carry beside the input. */
const extras = new Set(['to', 'undoes']);

/** A form action: performs one use case by name; redirects when done, keeps what was typed when refused. */
export const action =
  <Name extends UseCaseName, Event extends RequestEvent = RequestEvent>(
    name: Name,
    options: Options<Name, Event> = {},
  ) =>
  async (event: Event) => {
    const to = (result: ResultOf<Name>, form: FormData) =>
      options.then?.(result, event, form) ?? event.url.pathname;
    const amend = (result: ResultOf<Name>) => options.amend?.(result, event);
    const done = await performed(name, event, options.input, { to, amend });
    if ('failure' in done) return done.failure;
    setSession(event, done.result);
    redirect(303, to(done.result, done.form));
  };

/** The same without leading on, for what may be done again without harm: the page gets the result itself. */
export const answering =
  <Name extends UseCaseName, Event extends RequestEvent = RequestEvent>(
    name: Name,
    options: Pick<Options<Name, Event>, 'input'> = {},
  ) =>
  async (event: Event) => {
    const done = await performed(name, event, options.input);
    return 'failure' in done ? done.failure : { shown: done.result };
  };

/** Performs it with what the form says; what was refused comes back with all that was typed. */
export async function performed<Name extends UseCaseName, Event extends RequestEvent>(
  name: Name,
  event: Event,
  toInput: Options<Name, Event>['input'],
  leads: {
    to?: (result: ResultOf<Name>, form: FormData) => string;
    amend?: (result: ResultOf<Name>) => string | undefined;
  } = {},
): Promise<Performed<Name>> {
  const form = await readForm(event);
  const input = await (toInput?.(form, event) ?? plain(form));
  const isAsked = event.request.headers.has(ASKS);
  return (isAsked ? arrivedBefore(event, name, input) : performing(event, name, input)).then(
    (result) => ({ result, form }),
    (problem: unknown) => ({
      failure: refusing(name, form, (sent) => ({
        link: leads.to?.(sent as ResultOf<Name>, form),
        amend: leads.amend?.(sent as ResultOf<Name>),
      }))(problem),
    }),
  );
}

/** The script sends it along when it asks what became of words whose answer was lost, and does not send them again. */
const ASKS = 'samovar-arrived';

async function arrivedBefore<Name extends UseCaseName>(
  { locals }: RequestEvent,
  name: Name,
  input: Input<Name>,
): Promise<ResultOf<Name>> {
  const first = await webApp().arrived(name, locals.actor, input);
  if (first === undefined) error(404, 'not_found');
  return first.result as ResultOf<Name>;
}

/** Performs a use case by name as whoever sent the request. Throws what `isRefusal` knows. */
export const performing = <Name extends UseCaseName>(
  { locals, getClientAddress, request, cookies }: RequestEvent | ServerLoadEvent,
  name: Name,
  input: Input<Name>,
): Promise<ResultOf<Name>> =>
  webApp().perform(
    name,
    locals.actor,
    input,
    getClientAddress(),
    request.headers.get('user-agent'),
    cookies.get(DEVICE_COOKIE),
  ) as Promise<ResultOf<Name>>;

/** What the page gets when it was refused; anything else is thrown on. */
export const refusing =
  (
    name: string,
    form: FormData,
    to?: (sent: unknown) => Record<'link' | 'amend', string | undefined>,
  ) =>
  (problem: unknown): ActionFailure<Refused> => {
    if (!isRefusal(problem)) throw problem;
    const { code, why, fields, params, current, sent } = problem;
    const { link, amend } = (sent !== undefined && to?.(sent)) || {};
    const values: Record<string, string> = {};
    for (const [key, value] of form) {
      if (typeof value !== 'string' || /password|current|next/i.test(key)) continue;
      // Several boxes of one name, each on its line.
      const before = values[key];
      values[key] = before === undefined ? value : `${before}\n${value}`;
    }
    return fail(statusOf[code], {
      refused: {
        name,
        code,
        why,
        fields,
        params,
        ...(current && { current }),
        ...(link && { link }),
        ...(amend && { amend }),
      },
      values,
    });
  };

/** The fields of a form as a plain object. A field that is there twice becomes a list. */
export function plain(form: FormData): Record<string, unknown> {
  const keys = [...new Set(form.keys())].filter((key) => !extras.has(key));
  return Object.fromEntries(
    keys.map((key) => {
      const values = form.getAll(key).filter((value) => typeof value === 'string');
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
}

/** The same without fields that stand in the form for something else. */
export const plainBut = (form: FormData, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(plain(form)).filter(([name]) => !names.includes(name)));

/** A path of our own to go to afterwards, never another site; of letters that a header can carry. */
export function safePath(to: unknown, otherwise = '/'): string {
  return typeof to === 'string' && /^\/(?![/\\])[!-[\]-~]*$/.test(to) ? to : otherwise;
}
