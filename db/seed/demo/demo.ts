import { cards } from './cards.ts';
import { community } from './community/community.ts';
import { knowingYourself } from './course-1.ts';
import { whenThingsAreHard } from './course-2.ts';
import { leadingByServing } from './course-3.ts';
import { buildingAPlaceTogether } from './course-4.ts';
import { firstStepsInSpanish } from './course-listening-in-spanish.ts';
import { hearingSomebody } from './course-listening.ts';
import { people } from './people.ts';
import { stages } from './stages.ts';
import type { Demo, Programme } from './types.ts';

const growingAsALeader = {
  slug: 'growing-as-a-leader',
  title: 'Growing as a leader',
  summary:
    'Four courses for anybody who would like to look after this place and the people in it. Read a little, answer in your own words, say something kind to a peer. No exam, no hurry.',
  host: 'henrike',
  mentors: ['jonas', 'adaeze'],
  courses: [knowingYourself, whenThingsAreHard, leadingByServing, buildingAPlaceTogether],
} satisfies Programme;

const firstStepsAsAListener = {
  slug: 'first-steps-as-a-listener',
  title: 'First steps as a listener',
  summary: 'One short course for whoever would like to listen and has not dared to yet.',
  host: 'henrike',
  mentors: ['adaeze'],
  courses: [hearingSomebody],
  spanish: firstStepsInSpanish,
} satisfies Programme;

/** The whole demo community. */
export const demo: Demo = {
  people: [...people, ...community.people],
  programmes: [growingAsALeader, firstStepsAsAListener],
  stages,
  cards,
  community,
};
