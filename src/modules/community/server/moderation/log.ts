import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query, type ReadCtx } from '#platform/use-case.ts';
import { isPerson } from '#platform/actor.ts';
import { allow, deny } from '#platform/verdict.ts';
import { type ActView } from '../../moderation.contract.ts';
import { LogInput, type LogView } from '../../log.contract.ts';
import { mayUndo } from './undo.policy.ts';
import { lookedUpTo, personCalled } from './log-filter.sql.ts';
import { logRows, managedSpace, type LogRow } from './log.sql.ts';

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
  statements: 5,
  async read(
    ctx,
    { space, spaceSlug, by, author, after, since, limit, ...input },
  ): Promise<LogView | undefined> {
    const isAll = space === undefined && spaceSlug === undefined;
    const found = isAll ? null : await managedSpace(ctx.tx, ctx.actor, { space, spaceSlug });
    if (found === undefined) return undefined;
    const people = { by: await calledBy(ctx, by), author: await calledBy(ctx, author) };
    const { kind, from, until, undone } = input;
    const view = {
      space: found && pick(found, 'id', 'slug', 'title', 'language'),
      narrowed: { kind, from, until, undone, ...people },
    };
    // Whoever is not known did nothing, and nothing was done with words of theirs.
    if ([people.by, people.author].some((one) => one?.found === null))
      return { ...view, acts: [], next: null };
    const which = {
      ...{ scope: found?.id ?? null, kind: kind ?? null, after, since },
      ...{ by: people.by?.found?.id ?? null, person: people.author?.found?.id ?? null },
      ...{ from: dayOf(from), until: dayOf(until, 1), undone: undone ?? null },
    };
    const { page, next } = pageOf(await logRows(ctx, { ...which, limit }), limit, momentOf);
    const looked = next === null ? await lookedUpTo(ctx, which) : undefined;
    return {
      ...view,
      acts: page.map(toView(ctx)),
      next: looked === undefined ? next : momentOf(looked),
    };
  },
});

const calledBy = async ({ tx, actor }: ReadCtx, said: string | undefined) =>
  said === undefined
    ? null
    : { sought: said, found: (await personCalled(tx, actor, said)) ?? null };

/** When a day begins, or so many days later. */
const dayOf = (day: string | undefined, later = 0): Date | null =>
  day === undefined ? null : new Date(Date.parse(day) + later * 86_400_000);

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
      'whose',
      'undid',
      'isUndoing',
      'givesBack',
    ),
    can: { undo: mayUndo(actor, row, now) },
    by: row.byId !== null && row.byName !== null ? { id: row.byId, name: row.byName } : null,
    place: row.title === null || row.link === null ? null : { title: row.title, link: row.link },
  });
