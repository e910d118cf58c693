import { SETTINGS } from '#platform/live/bus.ts';
import { useCase } from '#platform/use-case.ts';
import { LeaveStep } from '../../first-run.contract.ts';
import { insertSetting, lockSetting } from '../settings/setting.sql.ts';
import { mayChangeSetting } from '../settings/settings.policy.ts';

export const leaveStep = useCase()({
  name: 'admin.leave_step',
  about: 'Leave something of a first run as it is: it is not asked about again.',
  input: LeaveStep,
  subject: () => Promise.resolve({ isFixed: false }),
  may: mayChangeSetting,
  async run(ctx, { step }) {
    const key = `first_run.${step}`;
    if ((await lockSetting(ctx.tx, key, '')) !== undefined) return {};
    const by = { byId: ctx.actor.personaId, at: ctx.now };
    await insertSetting(ctx.tx, { key, language: '', version: 1, value: 'left', ...by });
    ctx.wake(SETTINGS, [key], 1);
    return {};
  },
});
