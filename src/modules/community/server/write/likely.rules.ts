/** What is known of somebody and a space before they write there. */
type Known = {
  slug: string;
  welcome: boolean;
  forQuestions: boolean;
  followed: boolean;
  wrote: boolean;
};

const MOST_LIKELY = 4;

/**
 * Spaces in three parts: the one somebody is in just now, the few that are likely, and the rest; each in the
 * order in which they came. Likely is where one has written or what one follows. To somebody who has written
 * nowhere, and for as long as they have not said hello, the space for newcomers is offered first; to somebody
 * new also where questions are asked.
 */
export function sortedOut<Space extends Known>(spaces: readonly Space[], nearSlug?: string) {
  const near = spaces.find(({ slug }) => slug === nearSlug) ?? null;
  const rest = spaces.filter((space) => space !== near);
  const isNew = spaces.every(({ wrote }) => !wrote);
  const isAtHome = ({ wrote, followed }: Space) => wrote || followed;
  const greets = ({ welcome, wrote }: Space) => welcome && !wrote;
  const first = rest.filter(greets);
  const home = rest.filter((space) => isAtHome(space) && !greets(space));
  const asking = rest.filter(
    (space) => isNew && space.forQuestions && !isAtHome(space) && !greets(space),
  );
  const likely = [...first, ...home, ...asking].slice(0, MOST_LIKELY);
  return { near, likely, others: rest.filter((space) => !likely.includes(space)) };
}
