import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { isPerson } from '#platform/actor.ts';
import { allow, deny } from '#platform/verdict.ts';
import {
  LogInput,
  MyActsInput,
  type ActView,
  type LogView,
  type MyActsView,
} from '../../moderation.contract.ts';
import { heldRows, logRows, myActRows, managedSpace, type LogRow } from './log.sql.ts';

const PAGE = 30;

export const moderationLog = query()({
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
  async read(ctx, { space, before }): Promise<LogView | undefined> {
    const found = space === undefined ? null : await managedSpace(ctx.tx, ctx.actor, space);
    if (found === undefined) return undefined;
    const which = { space: space ?? null, before: before ?? null, limit: PAGE };
    const held = before === undefined ? await heldRows(ctx, which) : [];
    return {
      space: found,
      held,
      ...pageOf(await logRows(ctx, which)),
    };
  },
});

export const myActs = query()({
  name: 'community.acts_about_me',
  about: 'What was done about my own posts and threads, with rules and reasons.',
  input: MyActsInput,
  may: isSignedIn,
  statements: 1,
  async read(ctx, { before }): Promise<MyActsView> {
    return pageOf(await myActRows(ctx, { before: before ?? null, limit: PAGE }));
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
  ...pick(row, 'id', 'act', 'at', 'rule', 'reason', 'from', 'to'),
  by: row.byId !== null && row.byName !== null ? { id: row.byId, name: row.byName } : null,
  place: row.title === null || row.link === null ? null : { title: row.title, link: row.link },
});
