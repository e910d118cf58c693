import { z } from 'zod';
import { onlySystem } from '../actor.policy.ts';
import { useCase, type Ctx } from '../use-case.ts';
import { insertDemoEmail } from './demo-email.sql.ts';
import { emailText, type EmailMessage } from './email.ts';
import { waitAfter } from './outgoing.rules.ts';
import {
  deleteOutgoing,
  insertOutgoing,
  lockOutgoing,
  putOff,
  takeOutgoing,
  type Outgoing,
} from './outgoing.sql.ts';
import { emailSorts, type EmailSort } from './sorts.ts';

const DAY = 86_400_000;
/** How long a letter is tried to be brought. */
const TRIED_FOR = 3 * DAY;
/** Taken at once: as many as are brought before the lease is over, also where each takes its longest. */
const AT_ONCE = 10;

/** Puts an e-mail on its way, with what asks for it; where nothing can be mailed, see `canMail`. `id`: its module's. */
export async function putOut(
  ctx: Ctx<never>,
  { name, rank }: EmailSort,
  id: string,
): Promise<void> {
  const now = ctx.clock();
  const until = new Date(now.getTime() + TRIED_FOR);
  await insertOutgoing(ctx.tx, { id, sort: name, rank, now, until });
}

export const takeEmails = useCase()({
  name: 'platform.take_emails',
  about: 'Take the e-mails that are due, to bring them to the mail server.',
  internal: true,
  may: onlySystem,
  async run({ tx, now, settings: { SMTP_URL, DEMO } }) {
    const ids = SMTP_URL === undefined && !DEMO ? [] : await takeOutgoing(tx, now, AT_ONCE);
    return { ids, isMore: ids.length === AT_ONCE };
  },
});

const One = z.strictObject({ id: z.uuid() });

export const composeEmail = useCase()({
  name: 'platform.compose_email',
  about:
    'Write an e-mail that was taken; in a demo without a mail server it is kept for whom it is for.',
  internal: true,
  input: One,
  subject: ({ tx }, { id }) => lockOutgoing(tx, id),
  may: onlySystem,
  async run(ctx, _input, one): Promise<{ message: EmailMessage | null; attempts: number }> {
    const message = (await sortOf(ctx, one)?.compose(ctx, one)) ?? null;
    const isForMail = ctx.settings.SMTP_URL !== undefined;
    if (message !== null && !isForMail) await keepForDemo(ctx, message);
    if (message === null || !isForMail) await finish(ctx, one);
    return { message: isForMail ? message : null, attempts: one.attempts };
  },
});

export const settleEmail = useCase()({
  name: 'platform.settle_email',
  about:
    'Write down what became of an e-mail: it was taken, is tried again, or could not be brought.',
  internal: true,
  input: One.extend({
    /** What was in the way, as a code and nothing else; null: it is at the mail server. */
    problem: z.string().max(60).nullable(),
    /** To try again would change nothing. */
    isFinal: z.boolean().default(false),
  }),
  subject: ({ tx }, { id }) => lockOutgoing(tx, id),
  may: onlySystem,
  async run(ctx, { problem, isFinal }, one) {
    if (problem === null) return finish(ctx, one);
    const { now } = ctx;
    const next = new Date(now.getTime() + waitAfter(one.attempts));
    const dueAt = isFinal || next > one.until ? null : next;
    await putOff(ctx.tx, one.id, { now, dueAt, problem });
    if (dueAt === null) await sortOf(ctx, one)?.done?.(ctx, one.id);
    return {};
  },
});

const sortOf = ({ registry }: Ctx<never>, { sort }: Outgoing): EmailSort | undefined =>
  registry.all(emailSorts).find(({ name }) => name === sort);

async function finish(ctx: Ctx<never>, one: Outgoing) {
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
