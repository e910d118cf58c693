import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { putPost } from '#tests/cast/put-post.ts';
import type { Tables } from '../tx.ts';
import { peopleNamed } from './people.sql.ts';
import { openStage } from './testing/stage.ts';

test('Who may be meant by a name: those of the place and its side, and whoever is there by a duty', async () => {
  const cast = await openCast({ TEEN_SIDE: true });
  const host = await cast.person('Hana');
  const stage = await openStage(cast, { side: 'teen', host });
  const tia = await stage.trainee('Tia');
  // Adults: one who was enrolled by mistake, one who walks beside and wrote, one who has nothing to do here.
  const [mira, jonas] = [await cast.person('Mira'), await cast.person('Jonas')];
  await cast.person('Outsider');
  for (const person of [mira, jonas])
    await stage.sql(
      `insert into learning.enrolment (programme_id, persona_id, enrolled_at) values ($1, $2, now())`,
      [stage.programmeId, person.personaId],
    );
  await putPost(stage, { step: stage.step, author: jonas });
  const names = ['tia', 'hana', 'mira', 'jonas', 'outsider'];
  const place = {
    id: stage.step,
    programmeId: stage.programmeId,
    hostId: host.personaId,
    side: 'teen' as const,
  };
  const named = await peopleNamed(cast.db.as<Tables>(), place, { names });
  expect(named.map(({ id }) => id).sort()).toEqual(
    [tia, host, jonas].map(({ personaId }) => personaId).sort(),
  );
});
