import { beforeAll, expect, test } from 'vitest';
import { moderationLog } from './log.ts';
import { openStage, type Stage } from './testing/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});

test('the log does not tell who is young, or that they are there, to whoever is not cleared for them', async () => {
  const { ann, mira } = stage;
  const tia = await stage.person('Tia', { side: 'teen' });
  const narrowed = async (said: string) => {
    const view = await stage.as(mira).asks(moderationLog, { person: said, by: said });
    return [view.narrowed.person, view.narrowed.by];
  };
  for (const said of ['Tia', 'tia', tia.personaId])
    expect(await narrowed(said)).toEqual([
      { said, found: null },
      { said, found: null },
    ]);
  const found = { id: ann.personaId, name: ann.name };
  expect(await narrowed(ann.name)).toMatchObject([{ found }, { found }]);
});
