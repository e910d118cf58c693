import { z } from 'zod';
import { Whole } from '../whole.contract.ts';
import { onlySystem } from '../actor.policy.ts';
import { useCase, type Ctx } from '../use-case.ts';
import { withTextsBelow } from './below.ts';
import { insertDemoEmail } from './demo-email.sql.ts';
import { emailText, type EmailMessage } from './email.ts';
import { mailAddresses } from './addresses.ts';
import { noteFailing, noteSent } from './mail-server.sql.ts';
import { isFinal, isOfServer, obstacleOf } from './obstacle.rules.ts';
import { waitAfter } from './outgoing.rules.ts';
import {
  deleteOutgoing,
  insertOutgoing,
  lockOutgoing,
  putOff,
  takeOutgoing,
} from './outgoing.sql.ts';
import { emailSorts, type EmailSort } from './sorts.ts';

const DAY = 86_400_000;
/** How long a letter is tried to be brought. */
export const TRIED_FOR = 3 * DAY;
/** Taken at once: as many as are brought before the lease is over, also where each takes its longest. */
const AT_ONCE = 10;

/** Puts e-mails on their way, with what asks for them; where nothing can be mailed, see `canMail`. `ids`: their module's. */
export async function putOut(
  ctx: Ctx<never>,
  { name, rank }: EmailSort,
  ...ids: readonly string[]
): Promise<void> {
  const now = ctx.clock();
  const until = new Date(now.getTime() + TRIED_FOR);
  await insertOutgoing(ctx.tx, ids, { sort: name, rank, now, until });
}

export const takeEmails = useCase()({
  name: 'platform.take_emails',
  about: 'Take the e-mails that are due, to bring them to the mail server.',
  internal: true,
  may: onlySystem,
  async run({ tx, now, settings: { SMTP_URL, DEMO } }) {
    const taken = SMTP_URL === undefined && !DEMO ? [] : await takeOutgoing(tx, now, AT_ONCE);
    return { taken, isMore: taken.length === AT_ONCE };
  },
});

/** `attempts`: the one that it was taken for. Whose lease is over has it no more. */
const One = z.strictObject({ id: z.uuid(), attempts: Whole });
type Taken = z.infer<typeof One>;

const takenOne = ({ tx }: Ctx<never>, one: Taken) => lockOutgoing(tx, one);

export const composeEmail = useCase()({
  name: 'platform.compose_email',
  about:
    'Write an e-mail that was taken; in a demo without a mail server it is kept for whom it is for.',
  internal: true,
  input: One,
  subject: takenOne,
  may: onlySystem,
  async run(ctx, _input, one): Promise<{ message: EmailMessage | null }> {
    const composed = await sortOf(ctx, one)?.compose(ctx, one);
    const message = composed === undefined ? null : withTextsBelow(composed, ctx.settings);
    const isForMail = ctx.settings.SMTP_URL !== undefined;
    if (message !== null && !isForMail) await keepForDemo(ctx, message);
    if (message === null || !isForMail) await finish(ctx, one);
    return { message: isForMail ? message : null };
  },
});

export const settleEmail = useCase()({
  name: 'platform.settle_email',
  about:
    'Write down what became of an e-mail: it was taken, is tried again, or could not be brought.',
  internal: true,
  input: One.extend({
    /** What was in the way, as a code and nothing else (`codeOf`); null: it is at the mail server. */
    problem: z.string().max(60).nullable(),
    /** Where it went, for whoever looks after addresses; null where nobody came so far as to know. */
    whose: z.strictObject({ accountId: z.uuid(), address: z.string() }).nullable(),
  }),
  subject: takenOne,
  may: onlySystem,
  async run(ctx, { problem, whose }, one) {
    const { now } = ctx;
    const [addresses] = ctx.registry.all(mailAddresses);
    if (problem === null) {
      await noteSent(ctx.tx, now);
      if (whose !== null) await addresses?.taken(ctx, whose);
      return finish(ctx, one);
    }
    const obstacle = obstacleOf(problem);
    if (isOfServer(obstacle)) await noteFailing(ctx.tx, now);
    if (obstacle === 'address' && whose !== null) await addresses?.refused(ctx, whose);
    const next = new Date(now.getTime() + waitAfter(one.attempts));
    const dueAt = isFinal(obstacle) || next > one.until ? null : next;
    await putOff(ctx.tx, one.id, { now, dueAt, problem });
    if (dueAt === null) await sortOf(ctx, one)?.givenUp?.(ctx, one.id);
    return {};
  },
});

const sortOf = ({ registry }: Ctx<never>, { sort }: { sort: string }): EmailSort | undefined =>
  registry.all(emailSorts).find(({ name }) => name === sort);

/** It is over: nothing is kept for it. */
export async function finish(ctx: Ctx<never>, one: { id: string; sort: string }) {
  await deleteOutgoing(ctx.tx, one.id);
  await sortOf(ctx, one)?.done?.(ctx, one.id);
  return {};
}

const keepForDemo = (ctx: Ctx<never>, message: EmailMessage) =>
  insertDemoEmail(ctx.tx, {
    id: ctx.newId(),
    at: ctx.clock(),
    accountId: message.accountId,
    address: message.to,
    subject: message.subject,
    body: emailText(message),
  });
