import {
  chainEnd,
  entryRows,
  lookedUpTo,
  pseudonymIn,
  type EntryFilter,
} from '#platform/audit/entries.sql.ts';
import { isUnderWay } from '#platform/audit/check.ts';
import { lastCheck } from '#platform/audit/check.sql.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { AuditInput, type AuditView, type Narrowed } from '../../audit.contract.ts';
import { mayOperate } from '../settings/settings.policy.ts';
import { mayCheckAudit, mayReadAudit } from './audit.policy.ts';

const PAGE = 50;

export const audit = query()({
  name: 'admin.audit',
  about:
    'Acts of power, newest first: what was done, when, with what, by pseudonyms of who acted and whom it concerned; and how the chain over them stands. Where there are young people, for whoever reads both sides.',
  input: AuditInput,
  may: mayOperate,
  statements: 5,
  async read(ctx, { before, ...narrowed }): Promise<AuditView | undefined> {
    const { tx, actor, now, registry, settings } = ctx;
    const place = { hasTeenSide: settings.TEEN_SIDE };
    if (mayReadAudit(actor, place) !== true) return undefined;
    const filter = filterOf(narrowed, before);
    const rows = await entryRows(tx, filter, PAGE + 1);
    const entries = rows.slice(0, PAGE);
    const older = rows.length > PAGE ? (entries.at(-1)?.id ?? null) : await lookedUpTo(tx, filter);
    const end = await chainEnd(tx);
    const check = await lastCheck(tx);
    const me = (await pseudonymIn(tx, actor.personaId))?.pseudonym ?? null;
    const acts = [...registry.useCases.values()].flatMap(({ name, power }) =>
      power ? [name] : [],
    );
    return {
      ...{ entries, older, narrowed, me, acts: acts.sort() },
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
  before: string | null = null,
): EntryFilter => ({
  ...{ act: act ?? null, by: by ?? null, concerned: concerned ?? null, subject: subject ?? null },
  ...{ side: side ?? null, from: dayOf(from), until: dayOf(until, 1), before },
});
