import { randomUUID as id } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import type { Made } from '#tests/leaving/everything.ts';
import { does, makerOf, makeProgramme } from '#tests/matrix/side.ts';

export const aboutNobody = ['learning.file_piece', 'learning.programme_file', 'learning.step_file'];

export const words = ['zqanswerwords', 'zqlone', 'zqdeepreply', 'zqwhyasked'];

/** What was done and counted stays a fact. */
export const stays = [
  ...['completion', 'completion_revocation', 'counted', 'file', 'mark', 'step_start'].map(
    (table) => `learning.${table}`,
  ),
  ...['learning.programme_end', 'learning.step_version'],
];

/** An answer, replies above and below others', names by others, hearts, what was completed and taken back. */
export async function leave({ ann, others, put, cast }: Made) {
  const { ben, carl } = others;
  const maker = await makerOf(cast);
  const programme = await makeProgramme(cast, maker, 'adult', `Garden ${id().slice(0, 8)}`);
  for (const who of [ann, ben, carl])
    await does(cast, who, 'learning.enrol', { programme: programme.id });
  const say = (who: Person, text: string) =>
    does<{ post: string }>(cast, who, 'learning.post_answer', {
      step: programme.discussion.id,
      parts: [text],
      clientId: id(),
    });
  const reply = (who: Person, post: string, body: string) =>
    does<{ post: string }>(cast, who, 'learning.post_reply', { post, body, clientId: id() });
  const mine = await say(ann, 'zqanswerwords of a long evening');
  const his = await say(ben, 'The quiet before it.');
  const lone = await reply(ann, his.post, 'zqlonereply to him');
  await does(cast, ann, 'learning.edit_post', {
    post: lone.post,
    body: 'zqloneedited to him',
    clientId: id(),
  });
  const under = await reply(ben, mine.post, `Thank you @${ann.name}, and @${ann.name}`);
  await reply(ann, under.post, 'zqdeepreply below');
  await reply(carl, under.post, `What @${ann.name} said.`);
  await does(cast, ben, 'learning.heart', { post: mine.post });
  await does(cast, ann, 'learning.heart', { post: his.post });
  await put('learning.completion_revocation', {
    step_id: programme.discussion.id,
    persona_id: ann.personaId,
    round: 0,
    revoked_by: ben.personaId,
  });
  await put('learning.programme_end', {
    programme_id: programme.id,
    persona_id: ann.personaId,
  });
  await put('learning.mark', {
    step_id: programme.discussion.id,
    persona_id: ann.personaId,
    ...{ round: 0, how: 'excused', marked_by: ben.personaId },
  });
  // One that a step shows stays, by nobody; one that none shows goes.
  const [shown, loose] = [id(), id()];
  for (const file of [shown, loose])
    await put('learning.file', {
      ...{ id: file, programme_id: programme.id, uploader_id: ann.personaId },
      ...{ kind: 'document', size: 1, arrived: 1 },
    });
  await cast.sql('insert into learning.step_file (step_id, file_id) values ($1, $2)', [
    ...[programme.reading.id, shown],
  ]);
  await put('learning.completion', {
    step_id: programme.reading.id,
    persona_id: ben.personaId,
    round: 0,
    evidence: '[]',
  });
  await put('learning.completion_revocation', {
    step_id: programme.reading.id,
    persona_id: ben.personaId,
    round: 0,
    revoked_by: ann.personaId,
    reason: 'A mistake.',
  });
  await put('learning.mark', {
    step_id: programme.reading.id,
    persona_id: ben.personaId,
    ...{ round: 0, how: 'by_hand', marked_by: ann.personaId, reason: 'He told me.' },
  });
  for (const [by, to] of [
    [ann, ben],
    [ben, ann],
  ] as const) {
    const nudge = id();
    await put('learning.nudge', {
      ...{ id: nudge, programme_id: programme.id, author_id: by.personaId },
      // What others wrote to her and to others is theirs.
      ...(by === ben && { body: 'How are you?' }),
    });
    await put('learning.nudge_recipient', { nudge_id: nudge, persona_id: to.personaId });
  }
  await cast.sql('update learning.step set host_id = $1 where id = $2', [
    ann.personaId,
    programme.reading.id,
  ]);
  await cast.sql(
    `update learning.step_version set created_by = $1, reason = 'zqwhyasked' where step_id = $2`,
    [ann.personaId, programme.reading.id],
  );
  await cast.sql(
    `update learning.step_version set title = $1, body = $1, body_html = $1, questions = $2 where step_id = $3`,
    [`With @${ann.name}.`, JSON.stringify([`What did @${ann.name} pour?`]), programme.reading.id],
  );
  for (const [table, key] of [
    ['programme', 'id'],
    ['course', 'programme_id'],
  ])
    await cast.sql(`update learning.${table} set title = $1, summary = $1 where ${key} = $2`, [
      ...[`@${ann.name} leads it`, programme.id],
    ]);
  await put('platform.translation', {
    subject_id: programme.reading.id,
    locale: 'es',
    fields: { body: `Con @${ann.name}` },
    written_by: null,
  });
  await cast.sql(
    `with post as (update posts.post set hidden_at = now() where id = $3 returning *)
     insert into posts.moderation (id, place_kind, scope_id, place_id, post_id, act, reason, by_id, at)
     select gen_random_uuid(), place_kind, scope_id, place_id, id, 'hide', $2, $1, now() from post`,
    [ann.personaId, 'zqnot', lone.post],
  );
  return { post: mine.post, his: his.post, under: under.post, programme };
}
