import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Refusal } from '#platform/verdict.ts';
import { openCast } from '#tests/cast/cast.ts';
import { deadlocks } from '#tests/cast/hold-row.ts';
import { createSpace } from './create-space.ts';
import { changeReaders } from './change-readers.ts';
import { editSpace } from './edit-space.ts';
import { archiveSpace, moveSpace, reopenSpace } from './placing-space.ts';
import { openTalking } from './testing/talking.ts';

const cast = await openCast();
const { keeper } = await openTalking(cast);

test('several who arrange the same spaces at the same moment are served or told, and none meets a fault', async () => {
  const make = async (title: string, more: object = {}) =>
    (await cast.as(keeper).does(createSpace, { title, clientId: randomUUID(), ...more })).space;
  const morning = await make('Morning');
  const evening = await make('Evening');
  const within = await make('Within the morning', { parent: morning });
  const close = { reads: 'holders', readDuties: ['host'], reason: 'To see.' };
  const open = { reads: 'members', moreRead: true, reason: 'To see.' };
  const before = await deadlocks(cast);
  const acts = Array.from({ length: 4 }, (_, nr) => [
    cast.as(keeper).does(moveSpace, { space: morning, direction: 'down' }),
    cast.as(keeper).does(moveSpace, { space: evening, direction: 'up' }),
    cast.as(keeper).does(editSpace, { space: morning, title: 'Morning' }),
    cast.as(keeper).does(editSpace, { space: within, title: 'Within' }),
    cast.as(keeper).does(changeReaders, { space: morning, ...(nr % 2 ? open : close) }),
    cast.as(keeper).does(changeReaders, { space: within, ...(nr % 2 ? open : close) }),
    cast.as(keeper).does(archiveSpace, { space: morning, reason: 'To see.' }),
    cast.as(keeper).does(archiveSpace, { space: within, reason: 'To see.' }),
    cast.as(keeper).does(reopenSpace, { space: within, reason: 'To see.' }),
    cast.as(keeper).does(reopenSpace, { space: morning, reason: 'To see.' }),
  ]).flat();
  const faults = (await Promise.allSettled(acts)).flatMap((one) =>
    one.status === 'rejected' && !(one.reason instanceof Refusal) ? [one.reason as Error] : [],
  );
  expect(faults).toEqual([]);
  expect(await deadlocks(cast)).toBe(before);
});
