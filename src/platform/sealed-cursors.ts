import { z } from 'zod';
import type { Settings } from '#settings';
import { isSealed } from './paged.contract.ts';
import { sealAlike, unseal } from './secret-box.ts';
import type { AnyQuery } from './use-case.ts';

type Said = Record<string, unknown>;

/** Those of the cursors of a question that go out sealed. */
const sealedIn = ({ input }: AnyQuery): string[] =>
  input instanceof z.ZodObject
    ? ['after', 'before'].filter((name) => isSealed(input.shape[name] ?? {}))
    : [];

/** A cursor is one of that list alone. */
const boundTo = ({ name }: AnyQuery) => `cursor:${name}`;

/** No cursor of any list: the schema refuses it at its field. */
const NONE = '?';

/** What is asked, with its cursors opened; what was not sealed here is none. */
export function withCursorsOpened(settings: Settings, query: AnyQuery, raw: unknown): unknown {
  const names = sealedIn(query);
  if (names.length === 0 || typeof raw !== 'object' || raw === null) return raw;
  const said = raw as Said;
  const opened = names.flatMap((name) => {
    const value = said[name];
    return typeof value === 'string' && value !== ''
      ? [[name, openedOr(settings, value, boundTo(query))] as const]
      : [];
  });
  return opened.length === 0 ? raw : { ...said, ...Object.fromEntries(opened) };
}

function openedOr(settings: Settings, sealed: string, bound: string): string {
  try {
    return unseal(settings, sealed, bound).text;
  } catch {
    return NONE;
  }
}

/** An answer, with its cursors sealed. */
export function withCursorsSealed(settings: Settings, query: AnyQuery, view: unknown): unknown {
  if (sealedIn(query).length === 0 || typeof view !== 'object' || view === null) return view;
  const cursors = ['next', 'previous'].flatMap((name) => {
    const value = (view as Said)[name];
    return typeof value === 'string'
      ? [[name, sealAlike(settings, value, boundTo(query))] as const]
      : [];
  });
  return cursors.length === 0 ? view : { ...view, ...Object.fromEntries(cursors) };
}
