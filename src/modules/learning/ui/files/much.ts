import type { Translate } from '#lib/text/index.ts';

/** How much bytes are, as a reader's language writes numbers. */
export const muchOf = (t: Translate, bytes: number): string =>
  bytes < 1024 * 1024
    ? `${t.number(Math.ceil(bytes / 1024))} kB`
    : `${t.number(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
