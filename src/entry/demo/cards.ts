import type { DemoCard } from '#platform/web/app.ts';
import { cards } from '../../../db/seed/demo/cards.ts';
import { people } from '../../../db/seed/demo/people.ts';

/** Ways into the demo, by the names under which its people are known. */
export const demoCards: readonly DemoCard[] = cards.map(({ person, ...card }) => ({
  ...card,
  name: people.find(({ key }) => key === person)?.name ?? '',
}));
