export const spacePath = (space: string): string => `/talk/${space}`;

export const threadPath = (space: string, thread: string): string => `/talk/${space}/${thread}`;

/** The place of one post within its thread. */
export const postPath = (space: string, thread: string, post: string): string =>
  `/talk/${space}/${thread}?around=${post}#p-${post}`;

export const personPath = (persona: string): string => `/people/${persona}`;
