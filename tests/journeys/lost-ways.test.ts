import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { builtWeb } from '#entry/web.ts';
import { root } from '#platform/root.ts';
import { openPlaceWithCast } from '../api/place.ts';
import { sessionOf } from '../matrix/roles.ts';
import { does } from '../matrix/side.ts';

const { cast, origin } = await openPlaceWithCast({}, { web: (address) => builtWeb(root, address) });
const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
type Made = Record<'space' | 'spaceSlug' | 'thread' | 'threadSlug' | 'post', string>;
const makes = (title: string, more: object = {}) =>
  does<Made>(cast, keeper, 'community.create_space', {
    ...{ title, reads: 'everyone', clientId: randomUUID(), ...more },
  });
const evenings = await makes('Evenings');
const opens = (who: Person, title: string, space: string) =>
  does<Made>(cast, who, 'community.open_thread', {
    ...{ title, space, body: `${who.name} begins.`, clientId: randomUUID() },
  });
const headersOf = async (who: Person | null) => ({
  accept: 'text/html',
  origin,
  ...(who && { cookie: await sessionOf(cast, who) }),
});
async function reads(who: Person | null, path: string) {
  const answer = await fetch(origin + path, { headers: await headersOf(who) });
  return { status: answer.status, html: await answer.text() };
}

test('an address that leads nowhere any more leads whoever wrote there to their words, and nobody else to anything', async () => {
  const kept = await makes('For hosts', { reads: 'holders', readDuties: ['host'] });
  const thread = await opens(ann, 'Goes away', evenings.space);
  await does(cast, mira, 'community.move_thread', {
    ...{ thread: thread.thread, space: kept.space, rule: 'on_topic', reason: 'For hosts.' },
  });
  const path = `/talk/${evenings.spaceSlug}/${thread.threadSlug}`;
  const hers = await reads(ann, path);
  expect(hers.status).toBe(404);
  expect(hers.html).toContain(`href="/my-words?place=${thread.thread}"`);
  expect(hers.html).toContain('href="/settings/acts"');
  // As long as the real one: nothing but the address differs.
  const never = `/talk/${evenings.spaceSlug}/${'x'.repeat(thread.threadSlug.length)}`;
  for (const stranger of [ben, null]) {
    const [there, nowhere] = [await reads(stranger, path), await reads(stranger, never)];
    expect([there.status, nowhere.status]).toEqual([404, 404]);
    const tidy = (html: string, address: string) =>
      [address, encodeURIComponent(address)]
        .reduce((rest, one) => rest.replaceAll(one, '#'), html)
        .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '');
    expect(tidy(there.html, path)).toBe(tidy(nowhere.html, never));
    expect(there.html).not.toContain('/my-words');
  }
});

/** Sends a form of a page as it stands, without the script. */
async function sends(who: Person, path: string, fields: Record<string, string>) {
  const answer = await fetch(origin + path, {
    ...{ method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' },
    headers: await headersOf(who),
  });
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
}
const decoded = (html: string) => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

test('words that were changed since they had arrived go on as a change of these, without JavaScript', async () => {
  const thread = await opens(ann, 'Said twice', evenings.space);
  const path = `/talk/${evenings.spaceSlug}/${thread.threadSlug}`;
  const words = { thread: thread.thread, form: `reply-${thread.thread}`, clientId: randomUUID() };
  expect((await sends(ben, `${path}?/reply`, { ...words, body: 'First.' })).status).toBe(303);
  const changed = { ...words, body: 'First, and more since.', contentNote: 'Loss' };
  const refused = await sends(ben, `${path}?/reply`, changed);
  expect(refused.status).toBe(409);
  const amend = /formaction="\?\/amend" name="amend" value="([^"]+)"/.exec(decoded(refused.html));
  const kept = /name="kept" value="([^"]+)"/.exec(refused.html)?.[1] ?? '';
  expect(kept).toBe(`community.reply:${thread.thread}`);
  const led = await sends(ben, `${path}?/amend`, { ...changed, kept, amend: amend?.[1] ?? '' });
  expect(led.status).toBe(303);
  expect(led.to).toBe(amend?.[1]);
  const page = (await reads(ben, led.to ?? '')).html;
  const form = page.slice(page.indexOf('id="edit-'));
  expect(form).toContain('First, and more since.');
  expect(form).toContain('value="Loss"');
  // Nothing is changed before Ben says so, and nothing is begun twice.
  expect((await reads(ann, path)).html).not.toContain('more since');
  expect((await reads(ben, path)).html.split('more since')).toHaveLength(1);
  const elsewhere = { ...changed, kept, amend: '//elsewhere.example' };
  expect((await sends(ben, `${path}?/amend`, elsewhere)).to).toBe(path);
});

test('where there is one side only, nobody is asked whether somebody is on the wrong one', async () => {
  const page = await reads(ben, `/people/${ann.personaId}`);
  expect(page.status).toBe(200);
  expect(page.html).not.toContain('Seems to be on the wrong side?');
});

test('a file that is not there for whoever asks says so on a page like any other', async () => {
  for (const who of [null, ann]) {
    const { status, html } = await reads(who, `/files/${randomUUID()}`);
    expect(status).toBe(404);
    expect(html).toContain('There is nothing here');
    expect(html).not.toContain('on our side');
  }
});
