import { pick } from '#platform/pick.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { isPerson } from '#platform/actor.ts';
import { allow, deny } from '#platform/verdict.ts';
import { LogInput, type ActView, type LogView } from '../../moderation.contract.ts';
import { mayUndo } from './undo.policy.ts';
import { logRows, managedSpace, type LogRow } from './log.sql.ts';

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
  statements: 2,
  async read(ctx, { space, before }): Promise<LogView | undefined> {
    const found = space === undefined ? null : await managedSpace(ctx.tx, ctx.actor, space);
    if (found === undefined) return undefined;
    const which = { space: space ?? null, before: before ?? null, limit: PAGE };
    return {
      space: found,
      ...pageOf(await logRows(ctx, which), toView(ctx)),
    };
  },
});

function pageOf(
  rows: LogRow[],
  view: (row: LogRow) => ActView,
): { acts: ActView[]; older: string | null } {
  const shown = rows.slice(0, PAGE);
  return {
    acts: shown.map(view),
    older: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
  };
}

export const toView =
  ({ actor, now }: ReadCtx) =>
  (row: LogRow): ActView => ({
    ...pick(
      row,
      'id',
      'act',
      'at',
      'rule',
      'reason',
      'from',
      'to',
      'count',
      'undid',
      'isUndoing',
      'givesBack',
    ),
    can: { undo: mayUndo(actor, row, now) },
    by: row.byId !== null && row.byName !== null ? { id: row.byId, name: row.byName } : null,
    place: row.title === null || row.link === null ? null : { title: row.title, link: row.link },
  });
