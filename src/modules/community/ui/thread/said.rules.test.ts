import { expect, test } from 'vitest';
import { translator } from '#lib/text/index.ts';
import { saidOf } from './said.ts';

const SAID = '01a202ab-4ff3-7620-bfcd-27c23e7e0563';

test('that a thread has begun is said to whoever began it, and not to whom they sent the address', () => {
  const says = (opening: object | null, done: string, follow: true | 'sign_in_first' = true) =>
    saidOf(translator('en'), {
      view: { opening, posts: [], isUnseen: false, can: { follow } },
      address: { done, said: SAID },
    } as never);
  const mine = { id: SAID, isMine: true, held: false };
  expect(says(mine, 'open')?.kind).toBe('done');
  expect(says({ ...mine, held: true }, 'open')?.kind).toBe('calm');
  for (const done of ['open', 'reply', 'edit', 'delete'])
    expect(says({ ...mine, isMine: false }, done)).toBeNull();
  expect(says(null, 'open')).toBeNull();
  // Who looks after it did not write it.
  for (const done of ['hide', 'restore', 'release'])
    expect(says({ ...mine, isMine: false }, done)?.kind).toBe('done');
  // What was taken back stands nowhere any more.
  expect(says(null, 'delete')?.kind).toBe('done');
  expect(says(null, 'delete', 'sign_in_first')).toBeNull();
});
