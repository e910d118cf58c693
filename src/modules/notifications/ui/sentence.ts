import type { Translate } from '#lib/text/index.ts';
import type { InboxItem } from '../contract.ts';

/** What happened, in one sentence. */
export function sentence(t: Translate, item: InboxItem): string {
  const { names, more } = item.people;
  const place = item.place.title;
  const values = { who: who(t, item), place, count: Math.max(1, names.length + more) };
  switch (item.kind) {
    case 'replied':
      return t('inbox.replied', values);
    case 'mentioned':
      return t('inbox.mentioned', values);
    case 'hearted':
      return t('inbox.hearted', values);
    case 'peer_came':
      return t('inbox.peer_came', values);
    case 'step_done':
      return t('inbox.step_done', values);
    case 'held':
      return item.isOut ? t('inbox.held_out', values) : t('inbox.held', values);
    case 'removed':
      return names.length === 0 ? t('inbox.removed_talk', values) : t('inbox.removed', values);
    case 'followed':
      return t('inbox.followed', values);
    case 'opened':
      return t('inbox.opened', values);
    case 'welcomed':
      return t('inbox.welcomed', values);
    case 'accepted':
      return t('inbox.accepted', values);
    case 'taglist':
      return t('inbox.taglist', { ...values, list: item.taglist?.name ?? '' });
    case 'restored':
      return t('inbox.restored', values);
    case 'tended':
      return t(`inbox.tended_${item.act ?? 'close'}`, values);
    case 'badge':
      return t('inbox.badge', values);
  }
}

/** "Ann", "Ann and Ben", "Ann, Ben and 3 others"; who has left has no name any more. */
function who(t: Translate, { people: { names, more } }: InboxItem): string {
  if (names.length === 0) return t('inbox.somebody');
  return t.list(more > 0 ? [...names, t('inbox.others', { count: more })] : names);
}
