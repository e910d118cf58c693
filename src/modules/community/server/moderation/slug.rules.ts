/** The thread's own part of its address; what is no address is taken as that part itself. */
export const slugIn = (into: string): string => /([^/?#]+)\/?(?:[?#].*)?$/.exec(into)?.[1] ?? into;
