import { onlySystem } from '#platform/actor.policy.ts';
import { useCase, type Ctx, type PowerAct } from '#platform/use-case.ts';
import { settleActing, type Acting } from './acting.sql.ts';
import type { LeadingTables } from './tables.ts';
import { tell } from './tell.ts';

/** After whatever may have left nobody to moderate, or somebody: what began and ended, for the audit. */
export async function settle(ctx: Ctx<LeadingTables>): Promise<PowerAct[]> {
  const changes = await settleActing(ctx.tx, ctx.now);
  for (const { id, personaId, begins } of changes)
    tell(ctx, { personaId, kind: 'duty', id }, begins ? 'acting' : 'acted');
  return changes.map(audited);
}

const audited = ({ id, personaId, begins }: Acting): PowerAct => ({
  ...{ subjectKind: 'duty', subjectId: id, personaId },
  reason: begins
    ? 'Nobody else moderates everywhere: the operator stands in.'
    : 'Somebody else moderates everywhere, or the operator’s duty ended.',
  evidence: { duty: 'moderator', isActing: begins },
});

/** Duties also end by their date, and with whoever leaves. */
export const keepModerated = useCase<LeadingTables>()({
  name: 'leading.keep_moderated',
  about: 'Let operators moderate while nobody else does, and no longer. Recorded.',
  internal: true,
  may: onlySystem,
  run: async (ctx) => ({ acts: await settle(ctx) }),
  power: (_input, _subject, { acts }) => acts,
});
