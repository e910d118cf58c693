import { hasDutyFor } from '#modules/leading/index.server.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { Deed } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { PublishProgramme } from '../../authoring.contract.ts';
import { OneProgramme } from '../../programme.contract.ts';
import { forgetVersions } from '#platform/languages/said.sql.ts';
import { useCase, type Ctx } from '../tx.ts';
import { textsWithin } from './copying.sql.ts';
import { authoredProgramme, programmeToEnd } from './authored.sql.ts';
import {
  mayPublish,
  mayRemoveProgramme,
  mayWithdraw,
  type AuthoredProgramme,
} from './authoring.policy.ts';
import { deleteProgramme, setPublished, setWithdrawn } from './writing.sql.ts';
import { whereProgramme } from '../programme/where.rules.ts';

type Titled = AuthoredProgramme & { title: string };

/** What was done with a programme, in the log of those who write it. */
export const deedOn = ({ id, slug, side, title }: Titled, undo: Deed['undo']): Deed => ({
  ...{ power: 'author', side, scopeId: id, title, link: `/learn/${slug}/edit`, undo },
});

/** Whoever began is told how it stands from now on. */
export function tellBegun(
  ctx: Ctx,
  { id, side }: Titled,
  via: 'closed' | 'opened' | 'archived' | 'hidden' | 'brought_back',
): void {
  const about = { subject: { kind: 'learning.programme', id }, thread: id, side };
  const audience = { name: 'learning.programme_begun', id };
  const by = ctx.actor.personaId;
  ctx.emit(noticesDue({ kind: 'programme_placed', via, ...about, by, to: [], audience }));
}

export const publishProgramme = useCase({
  name: 'learning.publish_programme',
  about:
    'Open a programme to everybody on its side; also one that was closed to newcomers: whoever began is told.',
  input: PublishProgramme,
  subject: ({ tx }, at) => authoredProgramme(tx, at),
  may: mayPublish,
  async run(ctx, { moreRead }, programme) {
    const { id, closed, isPublic } = programme;
    if (closed && isPublic && !moreRead) throw refusedAt('moreRead', 'more_would_read');
    await setPublished(ctx.tx, id, ctx.now);
    ctx.wake('access', [id]);
    if (closed) tellBegun(ctx, programme, 'opened');
    if (isPublic) forgetGuestPages(ctx);
    return whereProgramme(programme);
  },
  power: (_input, { id, side, steps }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: 'Published.',
    evidence: { side, steps },
  }),
  deed: (_input, programme) =>
    deedOn(programme, { by: 'learning.withdraw_programme', with: { programme: programme.id } }),
  takesBack: {},
});

export const withdrawProgramme = useCase({
  name: 'learning.withdraw_programme',
  about:
    'Take back the opening of a programme: a draft again while nobody began; once somebody has, it is closed to newcomers; whoever began goes on, and is told.',
  input: OneProgramme,
  subject: ({ tx }, at) => programmeToEnd(tx, at),
  may: mayWithdraw,
  async run(ctx, _input, programme) {
    const { id, isPublic, untouched } = programme;
    await setWithdrawn(ctx.tx, id, untouched ? null : ctx.now);
    if (!untouched) tellBegun(ctx, programme, 'closed');
    ctx.wake('access', [id]);
    if (isPublic) forgetGuestPages(ctx);
    return { ...whereProgramme(programme), isDraft: untouched };
  },
  power: (_input, { id }, { isDraft }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: isDraft ? 'A draft again.' : 'Closed to newcomers.',
  }),
  deed(_input, programme) {
    const { id, isPublic, untouched } = programme;
    const undo = { by: 'learning.publish_programme', with: { programme: id } } as const;
    return deedOn(programme, { ...undo, ...(isPublic && !untouched && { withMoreRead: true }) });
  },
  takesBack: {},
});

export const removeProgramme = useCase({
  name: 'learning.remove_programme',
  about: 'Remove a draft in which nobody did anything, with its courses and steps.',
  input: OneProgramme,
  async subject(ctx, at) {
    const found = await programmeToEnd(ctx.tx, at);
    return found && { ...found, hasDuties: await hasDutyFor(ctx, found.id) };
  },
  may: mayRemoveProgramme,
  async run({ tx }, _input, { id }) {
    await forgetVersions(tx, [id, ...(await textsWithin(tx, id))]);
    await deleteProgramme(tx, id);
    return {};
  },
  power: (_input, { id, title }) => ({
    subjectKind: 'programme',
    subjectId: id,
    reason: 'Removed.',
    evidence: { title },
  }),
  deed: (_input, programme) => ({ ...deedOn(programme, null), scopeId: null, link: '/learn' }),
  takesBack: {},
});
