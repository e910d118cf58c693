/** What is known of somebody and a space before they write there. */
type Known = {
  slug: string;
  welcome: boolean;
  forQuestions: boolean;
  followed: boolean;
  wrote: boolean;
  /** Spoken in the reader's language, which is not that of the place. */
  speaksTheirs: boolean;
};

const MOST_LIKELY = 4;

/**
 * Spaces in three parts: the one somebody is in just now, the few that are likely, and the rest; each in the
 * order in which they came. Likely is, first, where one's own language is spoken if that is not the place's, then
 * where one has written or what one follows. To somebody who has written
 * nowhere, and for as long as they have not said hello, the space for newcomers is offered first; to somebody
 * new also where questions are asked.
 */
export function sortedOut<Space extends Known>(spaces: readonly Space[], nearSlug?: string) {
  const near = spaces.find(({ slug }) => slug === nearSlug) ?? null;
  const rest = spaces.filter((space) => space !== near);
  const isNew = spaces.every(({ wrote }) => !wrote);
  const isAtHome = ({ wrote, followed }: Space) => wrote || followed;
  const greets = ({ welcome, wrote }: Space) => welcome && !wrote;
  const parts = [
    ({ speaksTheirs }: Space) => speaksTheirs,
    greets,
    isAtHome,
    ({ forQuestions }: Space) => isNew && forQuestions,
  ];
  const likely = [...new Set(parts.flatMap((part) => rest.filter(part)))].slice(0, MOST_LIKELY);
  return { near, likely, others: rest.filter((space) => !likely.includes(space)) };
}
