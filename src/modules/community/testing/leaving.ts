import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

export const aboutNobody = ['posts.place', 'posts.stood', 'posts.search_waiting'];

export const words = [
  ...['zqtitlewords', 'zqopeningwords', 'zqleafreply', 'zqalone', 'zqnameless', 'zqmerged'],
];

/** Words stay where they are, with what was done about them; and who was asked to introduce herself was. */
export const stays = [
  ...['introduction_skipped', 'taglist_call', 'thread'].map((table) => `community.${table}`),
  ...[
    'alias',
    'anonymous_author',
    'bookmark',
    'heart',
    'image',
    'mention',
    'moderation',
    'part',
    'post',
  ].map((table) => `posts.${table}`),
  'posts.search_post',
];

/** Threads with a name and without, replied to and not; pictures, hearts, lists, what was done about them. */
export async function leave({ ann, others, put, cast }: Made) {
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
      // What is said of the end of somebody else's is no word about her; one that was put into another has no end.
      ...([ben.personaId, null].includes(author_id) &&
        title !== 'zqnamelesstitle' && { closed_words: '' }),
    }).then((row) => row['id'] as string);
  const post = async (
    thread_id: string,
    seq: number,
    said: { by: string | null; body: string; parent?: string; alias?: number },
  ) => {
    const made = id();
    await put('posts.post', {
      id: made,
      place_kind: 'thread',
      place_id: thread_id,
      scope_id: space,
      seq,
      root_seq: seq,
      parent_id: said.parent ?? null,
      author_id: said.by,
      alias: said.alias ?? null,
      body: said.body,
      body_html: `<p>${said.body}</p>`,
      content_note: said.by === persona_id ? 'zqcontentnote' : '',
    });
    if (said.alias !== undefined)
      await put('posts.anonymous_author', { post_id: made, place_id: thread_id, persona_id });
    return made;
  };
  const talk = await thread(persona_id, 'zqtitlewords');
  const opening = await post(talk, 1, { by: persona_id, body: 'zqopeningwords' });
  const his = await post(talk, 2, {
    by: ben.personaId,
    body: `Thank you @${ann.name} for this`,
    parent: opening,
  });
  await cast.sql('update posts.post set body_html = $1 where id = $2', [
    `<p>Thank you <a class="mention" href="/people/${persona_id}">@<bdi>${ann.name}</bdi></a> for this</p>`,
    his,
  ]);
  await put('posts.mention', { post_id: his, persona_id, written: `@${ann.name}` });
  await put('posts.revision', {
    post_id: his,
    title: null,
    body: `@${ann.name} once`,
    content_note: '',
  });
  await put('posts.revision', { post_id: opening });
  await post(talk, 3, { by: persona_id, body: 'zqleafreply', parent: his });
  const alone = await thread(persona_id, 'zqalonetitle');
  await post(alone, 1, { by: persona_id, body: 'zqalonewords' });
  const anonymous = await thread(null, 'zqnamelesstitle');
  await put('posts.alias', { place_id: anonymous, persona_id, alias: 1 });
  const first = await post(anonymous, 1, { by: null, alias: 1, body: 'zqnamelesswords' });
  await post(anonymous, 2, { by: ben.personaId, body: 'You are not alone.', parent: first });
  await put('posts.image', {
    id: id(),
    post_id: opening,
    uploader_id: persona_id,
    type: 'image/webp',
  });
  await put('posts.image', {
    id: id(),
    post_id: null,
    uploader_id: persona_id,
    type: 'image/webp',
  });
  await put('posts.heart', { post_id: his, persona_id });
  await put('posts.bookmark', { post_id: his, persona_id });
  await cast.sql('update posts.post set hearts = 1 where id = $1', [his]);
  await put('community.follow', { thread_id: talk, persona_id });
  await put('posts.visit', { place_id: talk, persona_id, seen: '{[1,3)}' });
  await put('posts.part', {
    post_id: opening,
    position: 0,
    question: 'What moved you?',
    body: 'zqopeningwords',
    body_html: `<p>zqopeningwords</p>`,
  });
  await put('posts.part', {
    post_id: his,
    position: 0,
    question: 'What moved you?',
    body: `@${ann.name} did`,
    body_html: `<p><a class="mention" href="/people/${persona_id}">@<bdi>${ann.name}</bdi></a> did</p>`,
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
  await put('posts.moderation', {
    id: id(),
    place_kind: 'thread',
    scope_id: space,
    place_id: talk,
    post_id: opening,
    act: 'hide',
    by_id: ben.personaId,
  });
  await put('posts.moderation', {
    id: id(),
    place_kind: 'thread',
    scope_id: space,
    place_id: talk,
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
    if (author === null) await put('posts.alias', { place_id: merged, persona_id, alias: 1 });
    for (const [at, other] of [
      [merged, theirs],
      [theirs, merged],
    ] as const)
      await put('posts.moderation', {
        id: id(),
        place_kind: 'thread',
        scope_id: space,
        place_id: at,
        post_id: null,
        act: 'merge',
        by_id: ben.personaId,
        reason: 'It is one talk.',
        detail: JSON.stringify({ from: title, to: 'Another evening', thread: other }),
      });
  }
  return { space, talk, alone, anonymous, theirs, opening, his };
}
