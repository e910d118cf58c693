import {
  fail,
  redirect,
  type ActionFailure,
  type RequestEvent,
  type ServerLoadEvent,
} from '@sveltejs/kit';
import type { InputOf, ResultOf, UseCaseName } from '#entry/registry.ts';
import { statusOf } from '../verdict.ts';
import { isRefusal, webApp, type RefusalShape } from './app.ts';
import { setSession } from './entering.ts';
import { readForm } from './form.ts';

/** What a page gets back when a form was refused: the reason, and everything that was typed. */
export type Refused = {
  refused: { name: string } & RefusalShape;
  values: Record<string, string>;
};

/** The same, where a result is shown this once instead of leading on. */
export type Shown<Out> =
  (Refused & { shown?: undefined }) | { shown: Out; refused?: undefined; values?: undefined };

type Input<Name extends UseCaseName> = InputOf<Name> | Record<string, unknown>;

type Options<Name extends UseCaseName, Event> = {
  /** From the form to the input. Default: all fields as they are. */
  input?(form: FormData, event: Event): Input<Name> | Promise<Input<Name>>;
  /** Where to go when it is done. Default: back to the page. */
  then?(result: ResultOf<Name>, event: Event, form: FormData): string;
};

type Performed<Name extends UseCaseName> =
  { result: ResultOf<Name>; form: FormData } | { failure: ActionFailure<Refused> };

/** Fields that forms may carry beside the input. */
const extras = new Set(['to']);

/** A form action: performs one use case by name; redirects when done, keeps what was typed when refused. */
export const action =
  <Name extends UseCaseName, Event extends RequestEvent = RequestEvent>(
    name: Name,
    options: Options<Name, Event> = {},
  ) =>
  async (event: Event) => {
    const done = await performed(name, event, options.input);
    if ('failure' in done) return done.failure;
    setSession(event, done.result);
    redirect(303, options.then?.(done.result, event, done.form) ?? event.url.pathname);
  };

/** The same, for what is shown only this once: the page gets the result itself, without a redirect. */
export const showing =
  <Name extends UseCaseName, Event extends RequestEvent = RequestEvent>(
    name: Name,
    options: Pick<Options<Name, Event>, 'input'> = {},
  ) =>
  async (event: Event) => {
    const done = await performed(name, event, options.input);
    return 'failure' in done ? done.failure : { shown: done.result };
  };

async function performed<Name extends UseCaseName, Event extends RequestEvent>(
  name: Name,
  event: Event,
  toInput: Options<Name, Event>['input'],
): Promise<Performed<Name>> {
  const form = await readForm(event);
  const input = await (toInput?.(form, event) ?? plain(form));
  return performing(event, name, input).then(
    (result) => ({ result, form }),
    (problem: unknown) => ({ failure: refusing(name, form)(problem) }),
  );
}

/** Performs a use case by name as whoever sent the request. Throws what `isRefusal` knows. */
export const performing = <Name extends UseCaseName>(
  { locals, getClientAddress, request }: RequestEvent | ServerLoadEvent,
  name: Name,
  input: Input<Name>,
): Promise<ResultOf<Name>> =>
  webApp().perform(
    name,
    locals.actor,
    input,
    getClientAddress(),
    request.headers.get('user-agent'),
  ) as Promise<ResultOf<Name>>;

/** What the page gets when it was refused; anything else is thrown on. */
export const refusing =
  (name: string, form: FormData) =>
  (problem: unknown): ActionFailure<Refused> => {
    if (!isRefusal(problem)) throw problem;
    const { code, why, fields, params } = problem;
    const values: Record<string, string> = {};
    for (const [key, value] of form) {
      if (typeof value !== 'string' || /password|current|next/i.test(key)) continue;
      // Several boxes of one name, each on its line.
      const before = values[key];
      values[key] = before === undefined ? value : `${before}\n${value}`;
    }
    return fail(statusOf[code], { refused: { name, code, why, fields, params }, values });
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

/** A path of our own to go to afterwards, never another site. */
export function safePath(to: unknown, otherwise = '/'): string {
  return typeof to === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : otherwise;
}
