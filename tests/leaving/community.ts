import { randomUUID as id } from 'node:crypto';
import type { Made } from './everything.ts';

/** Threads with a name and without, replied to and not; pictures, hearts, lists, what was done about them. */
export async function communityOf({ ann, others, put, cast }: Made) {
  const { ben } = others;
  const persona_id = ann.personaId;
  const space = id();
  await put('community.space', {
    id: space,
    slug: `s${space}`,
    side: 'adult',
    reads: 'everyone',
    title: 'Kitchen',
    about: `@${ann.name} keeps it`,
  });
  const thread = (author_id: string | null, title: string) =>
    put('community.thread', {
      id: id(),
      space_id: space,
      slug: `${title}-${id().slice(0, 6)}`,
      kind: 'talk',
      title,
      author_id,
      merged_into: null,
    }).then((row) => row['id'] as string);
  const post = async (
    thread_id: string,
    seq: number,
    said: { by: string | null; body: string; parent?: string; mask?: number },
  ) => {
    const made = id();
    await put('community.post', {
      id: made,
      thread_id,
      space_id: space,
      seq,
      root_seq: seq,
      parent_id: said.parent ?? null,
      author_id: said.by,
      mask: said.mask ?? null,
      body: said.body,
      body_html: `<p>${said.body}</p>`,
      content_note: said.by === persona_id ? 'zqcontentnote' : '',
    });
    if (said.mask !== undefined)
      await put('community.hidden_author', { post_id: made, thread_id, persona_id });
    return made;
  };
  const talk = await thread(persona_id, 'zqtitlewords');
  const opening = await post(talk, 1, { by: persona_id, body: 'zqopeningwords' });
  const his = await post(talk, 2, {
    by: ben.personaId,
    body: `Thank you @${ann.name} for this`,
    parent: opening,
  });
  await cast.sql('update community.post set body_html = $1 where id = $2', [
    `<p>Thank you <a class="mention" href="/people/${persona_id}">@<bdi>${ann.name}</bdi></a> for this</p>`,
    his,
  ]);
  await put('community.mention', { post_id: his, persona_id, written: `@${ann.name}` });
  await put('community.revision', {
    post_id: his,
    title: null,
    body: `@${ann.name} once`,
    content_note: '',
  });
  await put('community.revision', { post_id: opening });
  await post(talk, 3, { by: persona_id, body: 'zqleafreply', parent: his });
  const alone = await thread(persona_id, 'zqalonetitle');
  await post(alone, 1, { by: persona_id, body: 'zqalonewords' });
  const anonymous = await thread(null, 'zqnamelesstitle');
  await put('community.mask', { thread_id: anonymous, persona_id, mask: 1 });
  const first = await post(anonymous, 1, { by: null, mask: 1, body: 'zqnamelesswords' });
  await post(anonymous, 2, { by: ben.personaId, body: 'You are not alone.', parent: first });
  await put('community.image', {
    id: id(),
    post_id: opening,
    uploader_id: persona_id,
    type: 'image/webp',
  });
  await put('community.image', {
    id: id(),
    post_id: null,
    uploader_id: persona_id,
    type: 'image/webp',
  });
  await put('community.heart', { post_id: his, persona_id });
  await cast.sql('update community.post set hearts = 1 where id = $1', [his]);
  for (const table of ['follow', 'visit'])
    await put(`community.${table}`, {
      thread_id: talk,
      persona_id,
      ...(table === 'visit' && { seen: '{[1,3)}' }),
    });
  await put('community.space_follow', { space_id: space, persona_id });
  await put('community.guidelines_read', { space_id: space, persona_id });
  await put('community.introduction_skipped', { persona_id });
  const list = id();
  await put('community.taglist', {
    id: list,
    space_id: space,
    name: 'Night owls',
    keeper_id: persona_id,
  });
  await put('community.taglist_member', { taglist_id: list, persona_id });
  await put('community.taglist_call', { taglist_id: list, post_id: his, called_by: persona_id });
  await put('community.moderation', {
    id: id(),
    space_id: space,
    thread_id: talk,
    post_id: opening,
    act: 'hide',
    by_id: ben.personaId,
  });
  await put('community.moderation', {
    id: id(),
    space_id: space,
    thread_id: talk,
    post_id: his,
    act: 'hide',
    by_id: persona_id,
    reason: 'It was too loud.',
    detail: JSON.stringify({ revealed: persona_id }),
  });
  // Merged into a thread of his: titles stand in the log of both, and the old addresses lead on.
  const theirs = await thread(ben.personaId, 'Another evening');
  await post(theirs, 1, { by: ben.personaId, body: 'What we all said.' });
  for (const [author, title] of [
    [persona_id, 'zqmergedtitle'],
    [null, 'zqmergednameless'],
  ] as const) {
    const merged = await thread(author, title);
    await cast.sql('update community.thread set merged_into = $2 where id = $1', [merged, theirs]);
    if (author === null) await put('community.mask', { thread_id: merged, persona_id, mask: 1 });
    for (const [at, other] of [
      [merged, theirs],
      [theirs, merged],
    ] as const)
      await put('community.moderation', {
        id: id(),
        space_id: space,
        thread_id: at,
        post_id: null,
        act: 'merge',
        by_id: ben.personaId,
        reason: 'It is one talk.',
        detail: JSON.stringify({ from: title, to: 'Another evening', thread: other }),
      });
  }
  return { space, talk, alone, anonymous, theirs, opening, his };
}
