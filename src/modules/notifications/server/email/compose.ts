import { memberAway } from '#modules/accounts/index.server.ts';
import { translator } from '#lib/text/index.ts';
import type { Person } from '#platform/actor.ts';
import type { EmailMessage } from '#platform/mail/email.ts';
import type { EmailSort } from '#platform/mail/sorts.ts';
import { originOf } from '#platform/origin.ts';
import { seal } from '#platform/secret-box.ts';
import type { Settings } from '#settings';
import type { InboxItem } from '../../contract.ts';
import { freshItems } from '../inbox/fresh.ts';
import type { Ctx } from '../joined.ts';
import { sentenceParts } from '../../ui/sentence.ts';
import {
  deleteLetter,
  findChoice,
  findLetter,
  putBack,
  putTold,
  type Choice,
} from './email.sql.ts';
import { quietUntil } from './pace.rules.ts';

/** So many things are told one by one. */
const MOST = 10;

/** About an inbox: behind what somebody waits for at the door. */
export const inboxEmails: EmailSort = {
  name: 'notifications.inbox',
  rank: 1,
  compose: (ctx, { id }) => compose(ctx.as(), id),
  done: (ctx, id) => deleteLetter(ctx.tx, id),
  givenUp: (ctx, id) => tellLater(ctx.as(), id),
};

/** In ms: how long nobody is written to again whose letter could not be brought at all. */
const REST = 86_400_000;

/** What a letter was to tell goes into the next one. */
async function tellLater(ctx: Ctx, id: string): Promise<void> {
  const letter = await findLetter(ctx.tx, id);
  if (letter === undefined) return;
  await putBack(ctx.tx, letter, ctx.now, new Date(ctx.now.getTime() + REST));
  await deleteLetter(ctx.tx, id);
}

/** What leads out of all letters, and says nothing of whom it is for. */
export const BOUND = 'notifications.unsubscribe';
const wayOut = (settings: Settings, personaId: string): string =>
  `${originOf(settings)}/unsubscribe?key=${encodeURIComponent(seal(settings, personaId, BOUND))}`;

/**
 * What is unread when it goes, as its reader may see it then; nothing where they have read it meanwhile. One that could
 * not be brought before their quiet hours began is written anew when those are over.
 */
async function compose(ctx: Ctx, id: string): Promise<EmailMessage | undefined> {
  const letter = await findLetter(ctx.tx, id);
  const choice = letter && (await findChoice(ctx.tx, letter.personaId));
  const reader = choice && (await memberAway(ctx.as(), choice.personaId));
  if (!letter || !choice || !reader?.email) return;
  const quiet = quietUntil(ctx.now, choice);
  if (quiet !== null) return void (await putBack(ctx.tx, letter, ctx.now, quiet));
  const { person, email } = reader;
  const notMailed = [...ctx.registry.notificationKinds.values()].filter((kind) => kind.isNotMailed);
  const off = [...choice.off, ...notMailed.map((kind) => kind.name)];
  const items = await freshItems(ctx, person, { afterSeq: letter.afterSeq, off });
  await putTold(ctx.tx, letter.personaId, choice.lastSeq);
  return items.length === 0 ? undefined : messageTo(ctx.settings, person, email, choice, items);
}

function messageTo(
  settings: Settings,
  { personaId, accountId, name, locale }: Person,
  to: string,
  { saysWhat, isDiscreet }: Choice,
  items: readonly InboxItem[],
): EmailMessage {
  const t = translator(locale);
  const origin = originOf(settings);
  const told = items.slice(0, MOST).map((item) => sentenceParts(t, item));
  const more = items.length - told.length;
  const what = [...told, ...(more > 0 ? [t('inbox_mail.more', { count: more })] : [])];
  return {
    ...{ to, accountId, locale: t.locale },
    ...(isDiscreet && { sender: t('inbox_mail.discreet_sender') }),
    subject: isDiscreet
      ? t('inbox_mail.discreet_subject')
      : t('inbox_mail.subject', { community: settings.COMMUNITY_NAME }),
    words: [
      ...(isDiscreet ? [] : [t('letter.hello', { name })]),
      ...(saysWhat ? what : [t('inbox_mail.count', { count: items.length })]),
    ],
    link: { href: `${origin}/inbox`, text: t('inbox_mail.link') },
    foot: [t('inbox_mail.foot', { settings: `${origin}/settings/notifications` })],
    unsubscribe: { href: wayOut(settings, personaId), text: t('inbox_mail.unsubscribe') },
  };
}
