import type { Key, Translate } from '#lib/text/index.ts';
import { langOf } from '#lib/ui/lang.ts';
import type { InboxItem } from '../contract.ts';

/** What happened, in one sentence. */
export const sentence = (t: Translate, item: InboxItem): string =>
  saying(t, item, titleOf(t, item.place));

/** Stands in no title that anybody types. */
const HERE = '\uE000';

/** The same, with the title apart where it is in another language than the page. */
export function sentenceParts(t: Translate, item: InboxItem) {
  const lang = item.place.title === '' ? undefined : langOf(t, item.place.language);
  if (lang === undefined) return { before: sentence(t, item), title: '', after: '', lang };
  const [before = '', ...after] = saying(t, item, HERE).split(HERE);
  return { before, title: after.length > 0 ? item.place.title : '', after: after.join(''), lang };
}

function saying(t: Translate, item: InboxItem, place: string): string {
  const { names, more } = item.people;
  const count = Math.max(1, names.length + more);
  // Kinds are declared by modules, and none starts whose sentence is missing.
  return t(item.says as Key, {
    who: who(t, item),
    place,
    count,
    list: item.taglist?.name ?? '',
  });
}

/**
 * What a place is called; one that its author took back has lost its title with its words, and of one that
 * its reader may not read they are not told it. Of what was decided about them it may be where a duty was for.
 */
export const titleOf = (t: Translate, { title, link }: { title: string; link?: string }): string =>
  title || t(fallbackOf(link));

function fallbackOf(link = ''): Key {
  if (link.startsWith('/my-words')) return 'inbox.out_of_reach';
  return link.startsWith('/settings/acts') ? 'inbox.elsewhere' : 'inbox.no_title';
}

/** "Ann", "Ann and Ben", "Ann, Ben and 3 others"; who has left has no name any more. */
function who(t: Translate, { people: { names, more } }: InboxItem): string {
  if (names.length === 0) return t('inbox.somebody');
  return t.list(more > 0 ? [...names, t('inbox.others', { count: more })] : names);
}
