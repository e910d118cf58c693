import {
  chainEnd,
  entryRows,
  lookedUpTo,
  pseudonymIn,
  type EntryFilter,
} from '#platform/audit/entries.sql.ts';
import { isUnderWay } from '#platform/audit/check.ts';
import { lastCheck } from '#platform/audit/check.sql.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { AuditInput, type AuditView, type Narrowed } from '../../audit.contract.ts';
import { mayOperate } from '../settings/settings.policy.ts';
import { mayCheckAudit, mayReadAudit } from './audit.policy.ts';

export const audit = query()({
  name: 'admin.audit',
  about:
    'Acts of power, newest first: what was done, when, with what, by pseudonyms of who acted and whom it concerned; and how the chain over them stands. Where there are young people, for whoever reads both sides.',
  input: AuditInput,
  may: mayOperate,
  statements: 5,
  async read(ctx, { after, limit, since, ...narrowed }): Promise<AuditView | undefined> {
    const { tx, actor, now, registry, settings } = ctx;
    const place = { hasTeenSide: settings.TEEN_SIDE };
    if (mayReadAudit(actor, place) !== true) return undefined;
    const filter = filterOf(narrowed, { after, since });
    const rows = await entryRows(tx, filter, limit + 1);
    const { page: entries, next } = pageOf(rows, limit, momentOf);
    const looked = next === null ? await lookedUpTo(tx, filter) : undefined;
    const end = await chainEnd(tx);
    const check = await lastCheck(tx);
    const me = (await pseudonymIn(tx, actor.personaId))?.pseudonym ?? null;
    const acts = [...registry.useCases.values()].flatMap(({ name, power }) =>
      power ? [name] : [],
    );
    return {
      ...{
        entries,
        next: looked === undefined ? next : momentOf(looked),
        narrowed,
        me,
        acts: acts.sort(),
      },
      chain: { links: end?.seq ?? 0, hash: end?.hash ?? null },
      check: check ? pick(check, 'begunAt', 'endedAt', 'seq', 'total', 'broken') : null,
      can: { check: mayCheckAudit(actor, { ...place, isUnderWay: isUnderWay(check, now) }) },
    };
  },
});

/** When a day begins, or so many days later. */
const dayOf = (day: string | undefined, later = 0): Date | null =>
  day === undefined ? null : new Date(Date.parse(day) + later * 86_400_000);

export const filterOf = (
  { act, by, concerned, subject, side, from, until }: Narrowed,
  { after, since }: Pick<EntryFilter, 'after' | 'since'> = {},
): EntryFilter => ({
  ...{ act: act ?? null, by: by ?? null, concerned: concerned ?? null, subject: subject ?? null },
  ...{ side: side ?? null, from: dayOf(from), until: dayOf(until, 1), after, since },
});
