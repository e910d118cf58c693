import type { DemoCard } from '#platform/web/app.ts';
import { cards } from '#db/seed/demo/cards.ts';
import { neighbours } from '#db/seed/demo/community/people.ts';
import { people } from '#db/seed/demo/people.ts';

const names = new Map([...people, ...neighbours].map(({ key, name }) => [key, name]));

/** Ways into the demo, by the names under which its people are known. */
export const demoCards: readonly DemoCard[] = cards.map(({ person, ...card }) => ({
  ...card,
  name: names.get(person) ?? '',
}));
