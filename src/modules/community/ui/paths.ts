export const spacePath = (space: string): string => `/talk/${space}`;

export const threadPath = (space: string, thread: string): string => `/talk/${space}/${thread}`;

/** The place of one post within its thread. */
export const postPath = (space: string, thread: string, post: string): string =>
  `/talk/${space}/${thread}?around=${post}#p-${post}`;

export const personPath = (persona: string): string => `/people/${persona}`;

export const spaceAboutPath = (space: string): string => `/talk/${space}/about`;

export const spaceEditPath = (space: string): string => `/talk/${space}/about/edit`;

/** What those who look after a space did there. */
export const logPath = (space: string): string => `/moderation-log?space=${space}`;

export const newThreadPath = (space: string): string => `/talk/${space}/new`;
