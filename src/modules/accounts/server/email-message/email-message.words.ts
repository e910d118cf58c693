import { translator, type Translate } from '#lib/text/index.ts';
import type { EmailMessage } from '#platform/mail/email.ts';
import { originOf } from '#platform/origin.ts';
import type { Settings } from '#settings';
import type { EmailKind } from '../../security.contract.ts';

type Said = { subject: string; words: string[]; link?: { path: string; text: string } };

/** An email in the reader's language. `token` belongs to the kinds with a link. */
export function composeEmail(
  settings: Settings,
  kind: EmailKind,
  to: { accountId: string; address: string; name: string; locale: string },
  token = '',
): EmailMessage {
  const t = translator(to.locale);
  const community = settings.COMMUNITY_NAME;
  const said = wordsOf(t, kind, { name: to.name, community }, token);
  const origin = originOf(settings);
  return {
    to: to.address,
    accountId: to.accountId,
    subject: said.subject,
    words: [t('letter.hello', { name: to.name }), ...said.words],
    link: said.link && { href: origin + said.link.path, text: said.link.text },
    foot: [t('letter.foot', { community, address: origin })],
    locale: t.locale,
  };
}

function wordsOf(
  t: Translate,
  kind: EmailKind,
  who: { name: string; community: string },
  token: string,
): Said {
  const key = encodeURIComponent(token);
  if (kind === 'confirm_email')
    return {
      subject: t('letter.confirm_subject', who),
      words: [t('letter.confirm', who), t('letter.confirm_ignore')],
      link: { path: `/confirm-email?key=${key}`, text: t('letter.confirm_link') },
    };
  if (kind === 'recover')
    return {
      subject: t('letter.recover_subject', who),
      words: [t('letter.recover', who), t('letter.recover_ignore')],
      link: { path: `/recover/link?key=${key}`, text: t('letter.recover_link') },
    };
  return {
    subject: t(`letter.${kind}_subject`, who),
    words: [t(`letter.${kind}`, who), t('letter.not_you')],
    link: { path: '/recover', text: t('letter.not_you_link') },
  };
}
