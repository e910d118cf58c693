import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { inbox } from '../../../inbox/inbox.ts';

type Space = { id: string; slug: string };
type Opened = { thread: string; threadSlug: string; post: string };

/** Spaces to talk in, and what people find in their inboxes afterwards. */
export async function openTalk() {
  const cast = await openCast({ TEEN_SIDE: true });

  async function makeSpace(more: Record<string, unknown> = {}): Promise<Space> {
    const id = randomUUID();
    const values = { side: 'adult', reads: 'members', is_welcome: false, ...more };
    await cast.sql(
      `insert into community.space (id, slug, side, position, title, reads, is_welcome, allows_anonymous, created_at)
       values ($1, $2, $3, 1, 'Evenings', $4, $5, true, now())`,
      [id, `s-${id.slice(0, 8)}`, values.side, values.reads, values.is_welcome],
    );
    return { id, slug: `s-${id.slice(0, 8)}` };
  }

  async function acts<Out>(who: Person, name: string, input: object): Promise<Out> {
    const useCase = cast.registry.useCases.get(`community.${name}`);
    assert.ok(useCase !== undefined, name);
    const out = (await cast.as(who).does(useCase, input)) as Out;
    await cast.drain();
    return out;
  }
  const opens = (who: Person, space: Space, more = {}) =>
    acts<Opened>(who, 'open_thread', {
      space: space.id,
      title: 'How was your day',
      body: 'Mine was long.',
      clientId: randomUUID(),
      ...more,
    });
  const replies = (who: Person, thread: string, more = {}) =>
    acts<{ post: string }>(who, 'post_reply', {
      thread,
      body: 'I hear you.',
      clientId: randomUUID(),
      ...more,
    });

  const inboxOf = async (who: Person) => (await cast.as(who).asks(inbox)).items;
  const notified = async (who: Person) =>
    (await inboxOf(who)).map((item) => [item.kind, ...item.people.names]);
  let people = 0;
  const newcomer = (side: 'adult' | 'teen' = 'adult') =>
    cast.person(`Newcomer ${(people += 1)}`, { side });

  return { cast, makeSpace, acts, opens, replies, inboxOf, notified, newcomer };
}
