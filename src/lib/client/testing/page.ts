import { randomUUID } from 'node:crypto';
import type { Cup, Place } from './place.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const mark = ({ unread }: Place): string =>
  `<span id="mark" data-live="unread" data-seq="${unread}">${unread > 0 ? `<span data-aloud="${unread}">${unread} new</span>` : ''}</span>`;

/** One of a shelf, with a form that keeps one's place and another that may be opened. */
export const cup = ({ at, words }: Cup): string =>
  `<li id="cup-${at}" data-at="${at}" aria-label="Cup ${at}"><p>${words}</p><form action="?/heart"></form><a href="?do=reply:${at}">Reply</a></li>`;

/** The place's page, marked up as the kit does it. */
export function page(place: Place, path: string, refused?: string): string {
  const draft = place.drafts.get('kit:reply') ?? '';
  return `<!doctype html><html lang="en" dir="ltr" data-theme="auto"><title>${path}</title>
<script type="module" src="/client.js${place.build}"></script>${path === '/elsewhere' ? '<link rel="stylesheet" href="./own.css">' : ''}
<a href="/elsewhere" data-enhance id="link">Elsewhere</a>
${mark(place)}
<main id="main" tabindex="-1"><h1>${path}</h1>
<details id="more"><summary>More</summary><p>Inside</p></details>
<ol id="shelf" data-live="shelf:1" data-seq="${place.cups.length}" data-part data-here="after=x&amp;do=edit:2" data-cut="end">${place.cups.map(cup).join('')}</ol>
<ul id="posts" data-live>${place.posts.map(({ clientId, body }) => `<li id="post-${clientId}">${escape(body)}</li>`).join('')}</ul>
<form method="POST" action="/?/reply" id="reply" data-enhance novalidate>
${refused === undefined ? '' : `<div data-refused tabindex="-1">${refused}</div>`}
<input type="hidden" name="clientId" value="${randomUUID()}">
<label for="reply-body">Reply</label><textarea id="reply-body" name="body" data-draft="kit:reply">${escape(draft)}</textarea>
<p data-draft-state="reply-body" data-saving="Saving" data-saved="Saved" data-offline="Kept here">As you type</p>
<details data-draft-older="reply-body" hidden data-keep><summary>Before</summary><p data-older-words></p><button type="button" data-older-use>Back</button></details>
<button type="button" id="look" data-preview="reply-body" data-keep>Preview</button><div id="reply-body-preview" data-by="learning.preview" data-keep hidden></div>
<input type="file" name="picture"><button id="send">Send</button></form>
<form id="long" data-kept="kit:long"><input type="hidden" name="base" value="v2"><input type="text" id="long-title" name="title"><textarea id="long-body" name="body">Stored</textarea><input type="checkbox" id="nameless" name="anonymous" value="true"${place.drafts.get('kit:long:anonymous:chosen') === 'true' ? ' checked' : ''}><input type="checkbox" id="agreed" name="guidelines" value="1" data-consent><select id="kind" name="kind"><option>talk</option><option>question</option></select></form>
<form method="POST" action="/?/reason" id="reason" data-enhance><textarea id="reason-words" name="reason"></textarea><input type="password" name="current"><button id="give">Give</button></form>
<form method="POST" action="/?/away" id="leave" data-enhance><input type="hidden" name="to" value="/elsewhere"><input type="hidden" name="clientId" value="${randomUUID()}"><input type="hidden" name="body" value="bye"><button id="go">Go</button></form>
</main>
<p id="whisper" role="status" aria-live="polite" data-me="Ann" data-sent="Done" data-unsent="No connection" data-trouble="Trouble" data-signed-out="Signed out" data-sign-in="Sign in" data-restored="Restored" data-arrived="Arrived" data-see-arrived="See" data-no-preview="No preview" data-besides="Not saved yet"></p></html>`;
}
