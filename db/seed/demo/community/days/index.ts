import type { Community } from '../community.ts';
import type { Entry } from '../days.ts';
import { january } from './01-january.ts';
import { february } from './02-february.ts';
import { march } from './03-march.ts';
import { april } from './04-april.ts';
import { may } from './05-may.ts';
import { june } from './06-june.ts';
import { july } from './07-july.ts';
import { august } from './08-august.ts';
import { september } from './09-september.ts';
import { october } from './10-october.ts';
import { november } from './11-november.ts';
import { december } from './12-december.ts';
import { beginning, lately } from './13-lately.ts';

/** The long thread, a chapter after another; the first entry of the first chapter opens it. */
export const chapters: readonly (readonly Entry[])[] = [
  beginning,
  january,
  february,
  march,
  april,
  may,
  june,
  july,
  august,
  september,
  october,
  november,
  december,
  lately,
];

export const longThread = {
  space: 'small',
  title: 'One small good thing, every day',
  // A thread that many write in is not told to all of them, post by post, for a year.
  hear: {
    again: ['sunniva', 'hadiza', 'elspeth', 'mira', 'selin'],
    from: { daysAgo: 1, at: '00:10' },
  },
} satisfies Pick<Community['longThread'], 'space' | 'title' | 'hear'>;
