import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { OneEndpoint, RotateSecret } from '../../contract.ts';
import { OVERLAP } from '../delivery/schedule.rules.ts';
import { newSecret } from '../delivery/signature.ts';
import { mayTend } from './endpoint.policy.ts';
import { lockEndpoint, putSecret, putStopped } from './endpoint.sql.ts';
import { canOpen, sealed } from './secrets.ts';
import { powerOver, webhookDeed } from './tending.ts';
import { tellOperators } from './told.sql.ts';

const one = { input: OneEndpoint, may: mayTend } as const;

export const rotateSecret = useCase()({
  ...one,
  input: RotateSecret,
  once: 'secret',
  name: 'webhooks.rotate_secret',
  about:
    'Make a new secret for a webhook. It is shown once; the one before is signed with too, for a day. Recorded.',
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  async run(ctx, { endpoint }, before) {
    const secret = newSecret();
    await putSecret(ctx.tx, endpoint, {
      secret: sealed(ctx.settings, endpoint, secret),
      // What cannot be opened cannot be signed with.
      ...(canOpen(ctx.settings, before)
        ? { former: before.secret, until: new Date(ctx.now.getTime() + OVERLAP) }
        : { former: null, until: null }),
    });
    tellOperators(ctx, endpoint, 'changed');
    return { endpoint, secret };
  },
  power: ({ endpoint }) => powerOver(endpoint),
  deed: (_input, before) => webhookDeed(before, null),
});

export const endFormerSecret = useCase()({
  ...one,
  name: 'webhooks.end_former_secret',
  about: 'Sign with the newest secret of a webhook alone, at once. Recorded.',
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  async run(ctx, { endpoint }, { secret }) {
    await putSecret(ctx.tx, endpoint, { secret, former: null, until: null });
    return { endpoint };
  },
  power: ({ endpoint }) => powerOver(endpoint),
  deed: (_input, before) => webhookDeed(before, null),
});

export const stopEndpoint = useCase()({
  ...one,
  name: 'webhooks.stop_endpoint',
  about: 'Send nothing to a webhook for now: what happens meanwhile waits for it. Recorded.',
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  async run(ctx, { endpoint }, { stopped }) {
    if (stopped !== null) throw new Refusal('conflict', 'webhook_stopped_already');
    await putStopped(ctx.tx, endpoint, 'by_hand', ctx.now);
    return { endpoint };
  },
  power: ({ endpoint }) => powerOver(endpoint),
  deed: (_input, before) => webhookDeed(before, 'webhooks.resume_endpoint'),
  takesBack: {},
});

export const resumeEndpoint = useCase()({
  ...one,
  name: 'webhooks.resume_endpoint',
  about: 'Send to a webhook again, what waited for it first. Recorded.',
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  async run(ctx, { endpoint }, before) {
    if (before.stopped === null) throw new Refusal('conflict', 'webhook_at_work_already');
    if (!canOpen(ctx.settings, before)) throw new Refusal('conflict', 'webhook_sealed');
    await putStopped(ctx.tx, endpoint, null, ctx.now);
    return { endpoint };
  },
  power: ({ endpoint }) => powerOver(endpoint),
  deed: (_input, before) => webhookDeed(before, 'webhooks.stop_endpoint'),
  takesBack: {},
});

export const removeEndpoint = useCase()({
  ...one,
  name: 'webhooks.remove_endpoint',
  about: 'Send nothing to a webhook any more. For two weeks it can be brought back. Recorded.',
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  async run(ctx, { endpoint }) {
    await putStopped(ctx.tx, endpoint, 'removed', ctx.now);
    tellOperators(ctx, endpoint, 'removed');
    return { endpoint };
  },
  power: ({ endpoint }) => powerOver(endpoint),
  deed: (_input, before) => webhookDeed(before, 'webhooks.bring_back_endpoint'),
  takesBack: {},
});

export const bringBackEndpoint = useCase()({
  ...one,
  name: 'webhooks.bring_back_endpoint',
  about: 'Bring a webhook back that was removed, stopped, as it was. Recorded.',
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint, true),
  async run(ctx, { endpoint }) {
    await putStopped(ctx.tx, endpoint, 'by_hand', ctx.now);
    tellOperators(ctx, endpoint, 'back');
    return { endpoint };
  },
  power: ({ endpoint }) => powerOver(endpoint),
  deed: (_input, before) => webhookDeed(before, 'webhooks.remove_endpoint'),
  takesBack: {},
});
