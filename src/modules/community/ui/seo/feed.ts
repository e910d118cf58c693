import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import type { Translate } from '#lib/text/index.ts';
import type { FeedView } from '../../feed.contract.ts';
import { postPath, spacePath, threadPath } from '../paths.ts';

/** What XML cannot hold is left out. */
const clean = (text: string): string =>
  text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');

/** Pictures and links of our own must be found from elsewhere. */
const absolute = (html: string, origin: string): string =>
  html.replaceAll(/ (src|href)="\//g, ` $1="${origin}/`);

/** A view as an Atom feed. */
export function atomOf(
  view: FeedView,
  how: { origin: string; community: string; t: Translate },
): string {
  const { origin, community, t } = how;
  const path =
    view.thread === null
      ? spacePath(view.space.slug)
      : threadPath(view.space.slug, view.thread.slug);
  const feed = new Feed({
    id: `urn:uuid:${view.id}`,
    title: clean(`${view.thread?.title ?? view.space.title} · ${community}`),
    link: origin + path,
    updated: view.updated,
    copyright: '',
    feedLinks: { atom: `${origin}${path}/feed.atom` },
  });
  for (const entry of view.entries) {
    const note = t('feed.note', { note: entry.contentNote });
    const name = entry.author ?? t(entry.anonymous ? 'space.nameless' : 'ui.somebody_who_left');
    feed.addItem({
      id: `urn:uuid:${entry.id}`,
      // Titles are read as HTML there.
      title: escaped(clean(entry.title)),
      link: origin + postPath(view.space.slug, entry.threadSlug, entry.id),
      date: entry.updated,
      published: entry.at,
      author: [{ name: clean(name) }],
      content: clean(
        entry.contentNote === '' ? absolute(entry.html, origin) : `<p>${escaped(note)}</p>`,
      ),
    });
  }
  const { language } = view.space;
  // The name of a space is in a language that is known; the words of people are in theirs.
  const isKnown = view.thread === null && language !== null;
  return isKnown ? feed.atom1().replace('<title>', `<title xml:lang="${language}">`) : feed.atom1();
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A document for programs, that is asked for again and again: unchanged, only its mark goes over the wire. */
export function documentOf(text: string, type: string, asked: Request): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = {
    etag,
    'content-type': `${type}; charset=utf-8`,
    // Who has signed in does not read what is out of their sight, nor what is another side's: theirs is nobody else's.
    'cache-control': asked.headers.has('cookie') ? 'private, no-cache' : 'public, no-cache',
    vary: 'cookie, accept-language',
  };
  return asked.headers.get('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}
