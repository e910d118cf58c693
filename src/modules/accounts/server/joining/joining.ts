import { anyone } from '#platform/actor.policy.ts';
import { baseOf, refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import {
  AskJoining,
  ChangeJoining,
  type JoiningMode,
  type JoiningView,
} from '../../joining.contract.ts';
import { doYoungWait } from '../account/side-for.ts';
import { findInvitation } from '../invitation/invitation.sql.ts';
import { worthOf } from '../invitation/worth.rules.ts';
import { query, useCase } from '../tx.ts';
import { noticesDue } from '#modules/notifications/contract.ts';
import { placeChanged } from '#modules/admin/settings.contract.ts';
import { personOf } from '#platform/actor.ts';
import { lockJoining, readJoining, setJoining } from './joining.sql.ts';
import { mayOperate } from './joining.policy.ts';

export const joining = query({
  name: 'accounts.joining',
  about: 'How one comes in here, and what an invitation in one’s hand is worth.',
  input: AskJoining,
  may: anyone,
  statements: 3,
  async read(ctx, { code }): Promise<JoiningView> {
    const { tx, now } = ctx;
    const row = await readJoining(tx);
    const { mode, ...rest } = row;
    const found = code === '' ? null : await findInvitation(tx, code);
    const worth = worthOf(found, now);
    return {
      ...{ ...rest, mode: mode as JoiningMode, invitation: worth, base: baseOf(row) },
      youngWait: await doYoungWait(ctx),
    };
  },
});

export const changeJoining = useCase({
  name: 'accounts.change_joining',
  about: 'Decide how people come in: openly, by invitation or by approval. Recorded.',
  input: ChangeJoining,
  subject: ({ tx }) => lockJoining(tx),
  may: mayOperate,
  async run(ctx, { base, ...to }, before) {
    refuseStale({ base, ...to }, before);
    await setJoining(ctx.tx, to);
    ctx.emit(noticesDue(placeChanged('joining', personOf(ctx.actor).personaId)));
    forgetGuestPages(ctx);
    return {};
  },
  power: ({ base: _base, ...to }, before) => ({
    subjectKind: 'joining',
    subjectId: 'here',
    reason: null,
    evidence: { before, after: to },
  }),
});
