import type { Translate } from '#lib/text/index.ts';
import { langOf } from '#lib/ui/lang.ts';
import type { NamedSpace } from '../space.contract.ts';

export const spacePath = (space: string): string => `/talk/${space}`;

export const threadPath = (space: string, thread: string): string => `/talk/${space}/${thread}`;

/** The newest post of a thread, wherever it stands in it. */
export const latestPath = (space: string, thread: string): string =>
  `${threadPath(space, thread)}?from=latest`;

/** The place of one post within its thread. */
export const postPath = (space: string, thread: string, post: string): string =>
  `/talk/${space}/${thread}?around=${post}#p-${post}`;

/** Where a thread is looked after, saying what was done with it just now. */
export const tendedPath = (space: string, thread: string): string =>
  `${threadPath(space, thread)}/tend?done=`;

export const personPath = (persona: string): string => `/people/${persona}`;

export const spaceAboutPath = (space: string): string => `/talk/${space}/about`;

export const spaceEditPath = (space: string): string => `/talk/${space}/about/edit`;

/** What those who look after a space did there. */
export const logPath = (space: string): string => `/moderation-log?space=${space}`;

export const newThreadPath = (space: string): string => `/talk/${space}/new`;

/** What beginning something in a space is called. */
export const beginHere = (space: { welcome: boolean; forQuestions: boolean }) => {
  if (space.welcome) return 'space.introduce' as const;
  return space.forQuestions ? ('space.ask' as const) : ('space.new_thread' as const);
};

/** The page that asks where one would like to write; `begunIn`: the space where one began to. */
export const writePath = (from: string, title = '', begunIn = ''): string => {
  const asked = new URLSearchParams([
    ...(from === '' ? [] : [['from', from]]),
    ...(title === '' ? [] : [['title', title]]),
    ...(begunIn === '' ? [] : [['begun', begunIn]]),
  ]);
  return asked.size === 0 ? '/write' : `/write?${asked}`;
};

/** The way from all talks through these spaces, one within the other. */
export const crumbsTo = (t: Translate, ...spaces: (NamedSpace | null)[]) => [
  { text: t('space.talk'), href: '/talk' },
  ...spaces.flatMap((one) =>
    one ? [{ text: one.title, href: spacePath(one.slug), lang: langOf(t, one.language) }] : [],
  ),
];
