import { forgetGuestPages } from '#platform/guest-pages.ts';
import { refusedAt } from '#platform/verdict.ts';
import type { PowerAct } from '#platform/use-case.ts';
import { BringBackProgramme, PlaceProgramme } from '../../authoring.contract.ts';
import { useCase, type Ctx } from '../tx.ts';
import { authoredProgramme, type Whole } from './authored.sql.ts';
import { mayBringBack, maySetAside } from './authoring.policy.ts';
import { deedOn, tellBegun } from './opening-acts.ts';
import { setAside } from './writing.sql.ts';
import { whereProgramme } from '../programme/where.rules.ts';

export const archiveProgramme = useCase({
  name: 'learning.archive_programme',
  about:
    'Archive a programme that came to its end, with a reason: whoever began reads on, nothing more is done there, nobody else finds it. They are told.',
  input: PlaceProgramme,
  subject: ({ tx }, at) => authoredProgramme(tx, at),
  may: (actor, programme) => maySetAside(actor, programme, 'archived'),
  run: (ctx, _input, programme) => placed(ctx, programme, 'archived'),
  power: ({ reason }, programme) => acted(programme, reason),
  deed: (_input, programme) => deedOn(programme, undoing(programme)),
  takesBack: {},
});

export const hideProgramme = useCase({
  name: 'learning.hide_programme',
  about:
    'Hide a programme from all but its authors and moderators, with a reason. What people wrote and completed stays; whoever began is told.',
  input: PlaceProgramme,
  subject: ({ tx }, at) => authoredProgramme(tx, at),
  may: (actor, programme) => maySetAside(actor, programme, 'hidden'),
  run: (ctx, _input, programme) => placed(ctx, programme, 'hidden'),
  power: ({ reason }, programme) => acted(programme, reason),
  deed: (_input, programme) => deedOn(programme, undoing(programme)),
  takesBack: {},
});

export const bringBackProgramme = useCase({
  name: 'learning.bring_back_programme',
  about:
    'Bring an archived or hidden programme back as it was before, open or closed to newcomers, with a reason. Whoever began is told.',
  input: BringBackProgramme,
  subject: ({ tx }, at) => authoredProgramme(tx, at),
  may: mayBringBack,
  run(ctx, { moreRead }, programme) {
    if (guestsRead(programme) && !moreRead) throw refusedAt('moreRead', 'more_would_read');
    return placed(ctx, programme, null);
  },
  power: ({ reason }, programme) => acted(programme, reason),
  deed: (_input, programme) => deedOn(programme, undoing(programme)),
  takesBack: {},
});

async function placed(ctx: Ctx, programme: Whole, to: Whole['setAside']) {
  await setAside(ctx.tx, programme.id, to);
  tellBegun(ctx, programme, to ?? 'brought_back');
  ctx.wake('access', [programme.id]);
  forgetGuestPages(ctx);
  return whereProgramme(programme);
}

const ways = {
  archived: 'learning.archive_programme',
  hidden: 'learning.hide_programme',
} as const;

/** Once it is neither archived nor hidden. */
const guestsRead = ({ isPublic, closed }: Pick<Whole, 'isPublic' | 'closed'>) =>
  isPublic && !closed;

/** As it was before. */
const undoing = ({ id, setAside: before, ...programme }: Whole) => ({
  by: before === null ? ('learning.bring_back_programme' as const) : ways[before],
  with: { programme: id },
  withReason: true as const,
  ...(before === null && guestsRead(programme) && { withMoreRead: true as const }),
});

const acted = ({ id, setAside: before }: Whole, reason: string): PowerAct => ({
  ...{ subjectKind: 'programme', subjectId: id, reason },
  evidence: { before },
});
