import { SETTINGS } from '#platform/live/bus.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { LeaveStep, type FirstStepName } from '../../first-run.contract.ts';
import { insertSetting, lockSetting } from '../settings/setting.sql.ts';
import { mayChangeSetting } from '../settings/settings.policy.ts';

export const leaveStep = useCase()({
  name: 'admin.leave_step',
  about: 'Leave something of a first run as it is: it is not asked about again.',
  input: LeaveStep,
  subject: () => Promise.resolve({ isFixed: false }),
  may: mayChangeSetting,
  run: (ctx, { name }) => put(ctx, name, 'left'),
});

export const takeUpStep = useCase()({
  name: 'admin.take_up_step',
  about: 'Take something of a first run up again that was left as it is.',
  input: LeaveStep,
  subject: () => Promise.resolve({ isFixed: false }),
  may: mayChangeSetting,
  run: (ctx, { name }) => put(ctx, name, ''),
});

async function put(ctx: Ctx, step: FirstStepName, value: 'left' | ''): Promise<object> {
  const key = `first_run.${step}`;
  const before = await lockSetting(ctx.tx, key, '');
  if ((before?.value ?? '') === value) return {};
  const version = (before?.version ?? 0) + 1;
  const by = { byId: ctx.actor.personaId, at: ctx.now };
  await insertSetting(ctx.tx, { key, language: '', version, value, ...by });
  ctx.wake(SETTINGS, [key], version);
  return {};
}
