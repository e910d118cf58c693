import { DAY, midnightOf, pointInTime } from '../moment.ts';
import type { Moment } from '../types.ts';
import type { Community } from './community.ts';
import type { Entry } from './days.ts';
import type { Post, Thread } from './types.ts';

/**
 * The long thread as it stands at `now`: each entry on the last day of that date, so that it is
 * winter in it when it was winter, and in the order in which it was written.
 */
export function longThreadAt({ longThread }: Community, now: Date): Thread {
  const { space, title, chapters } = longThread;
  const posts = chapters.flatMap((chapter) => chapterAt(chapter, now)).sort(byTime(now));
  return {
    key: longThreadKey,
    space,
    kind: 'talk',
    title,
    posts: posts.map(({ entry, when, to }) => postOf(entry, when, to, posts)),
    acts: [],
    hear: longThread.hear,
  };
}

export const longThreadKey = 'small/long';

type Dated = { entry: Entry; when: Moment; to: Entry | undefined };

const chapterAt = (chapter: readonly Entry[], now: Date): Dated[] =>
  chapter.map((entry) => {
    const when = { daysAgo: daysAgo(entry, now), at: entry.at };
    return { entry, when, to: entry.to === undefined ? undefined : chapter[entry.to] };
  });

/** A day and the replies after its midnight are over before they are told. */
function daysAgo({ day, later }: Entry, now: Date): number {
  if ('daysAgo' in day) return day.daysAgo - later;
  const today = midnightOf(now).getTime();
  const inYear = (year: number): number => Date.parse(`${year}-${day.date}T00:00:00Z`);
  const thisYear = inYear(now.getUTCFullYear());
  const isOver = thisYear + 2 * DAY <= today;
  const date = isOver ? thisYear : inYear(now.getUTCFullYear() - 1);
  return (today - date) / DAY - later;
}

const byTime =
  (now: Date) =>
  (a: Dated, b: Dated): number =>
    pointInTime(a.when, now).getTime() - pointInTime(b.when, now).getTime();

function postOf(entry: Entry, when: Moment, to: Entry | undefined, all: readonly Dated[]): Post {
  const { by, body, hearts } = entry;
  const post = { by, body, when, hearts, anonymous: false };
  return to === undefined ? post : { ...post, to: all.findIndex((one) => one.entry === to) };
}
