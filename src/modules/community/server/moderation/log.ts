import { query } from '#platform/use-case.ts';
import { isPerson } from '#platform/actor.ts';
import { allow, deny } from '#platform/verdict.ts';
import {
  LogInput,
  MyActsInput,
  type ActView,
  type HeldView,
  type LogView,
  type MyActsView,
} from '../../moderation.contract.ts';
import { heldRows, logRows, myActRows, managedSpace, type LogRow } from './log.sql.ts';
import type { Tables } from '../thread/thread.sql.ts';

const PAGE = 30;

export const moderationLog = query<Tables>()({
  name: 'community.moderation_log',
  about: 'What those who look after a space did there, with rules and reasons.',
  input: LogInput,
  may: (actor) =>
    !isPerson(actor)
      ? deny('sign_in_first')
      : actor.powers.some(({ power }) => power === 'moderate' || power === 'arrange')
        ? allow
        : deny('only_moderators'),
  statements: 3,
  async read({ tx, actor }, { space, before }): Promise<LogView | undefined> {
    const found = space === undefined ? null : await managedSpace(tx, actor, space);
    if (found === undefined) return undefined;
    const which = { space: space ?? null, before: before ?? null, limit: PAGE };
    const held = before === undefined ? await heldRows(tx, actor, { ...which, limit: PAGE }) : [];
    return {
      space: found,
      held: held.map(heldView),
      ...pageOf(await logRows(tx, actor, which)),
    };
  },
});

export const myActs = query<Tables>()({
  name: 'community.acts_about_me',
  about: 'What was done about my own posts and threads, with rules and reasons.',
  input: MyActsInput,
  may: (actor) => (isPerson(actor) ? allow : deny('sign_in_first')),
  statements: 1,
  async read({ tx, actor }, { before }): Promise<MyActsView> {
    return pageOf(await myActRows(tx, actor, { before: before ?? null, limit: PAGE }));
  },
});

function pageOf(rows: LogRow[]): { acts: ActView[]; older: string | null } {
  const shown = rows.slice(0, PAGE);
  return {
    acts: shown.map(toView),
    older: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

export const toView = (row: LogRow): ActView => ({
  id: row.id,
  act: row.act,
  at: row.at,
  rule: row.rule,
  reason: row.reason,
  by: row.byId !== null && row.byName !== null ? { id: row.byId, name: row.byName } : null,
  ...placeOf(row),
  post: row.post,
});

/** A place that one may not read any more is not named. */
function placeOf({ spaceSlug, spaceTitle, threadSlug, threadTitle, from, to }: LogRow) {
  if (spaceSlug === null || spaceTitle === null)
    return { space: null, thread: null, from: null, to: null };
  return {
    space: { slug: spaceSlug, title: spaceTitle },
    thread: { slug: threadSlug, title: threadTitle },
    from,
    to,
  };
}

const heldView = (row: Awaited<ReturnType<typeof heldRows>>[number]): HeldView => ({
  post: row.post,
  at: row.at,
  space: { slug: row.spaceSlug, title: row.spaceTitle },
  thread: { slug: row.threadSlug, title: row.threadTitle },
});
