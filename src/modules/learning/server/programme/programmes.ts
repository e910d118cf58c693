import { holds } from '#platform/actor.ts';
import { allow, deny } from '#platform/verdict.ts';
import {
  ReadProgramme,
  type ProgrammesView,
  type ProgrammeView,
} from '../../programme.contract.ts';
import { inLanguage, languagesOf, tongueOf } from '#platform/languages/translating.ts';
import { query } from '../tx.ts';
import { lookingAs, notBegun } from './as-learner.ts';
import { pathRows } from './path.sql.ts';
import { coursesOf, doneOf, linkTo, nextStep, stepsOnPath } from './path.view.ts';
import { mayAuthor, mayEnrol, mayLeave, maySeeGradebook } from './programme.policy.ts';
import { findProgramme, listProgrammes } from './programme.sql.ts';

export const programmes = query({
  name: 'learning.programmes',
  about: 'The programmes one may read, with one’s own progress.',
  may: () => allow,
  statements: 2,
  async read({ tx, actor, settings }): Promise<ProgrammesView> {
    const found = await listProgrammes(tx, actor);
    const programmeIds = found.filter(({ enrolledAt }) => enrolledAt !== null).map(({ id }) => id);
    const rows = await pathRows(tx, {
      programmeIds,
      actor,
      ...tongueOf({ actor, settings }),
    });
    const byProgramme = Map.groupBy(rows, ({ programmeId }) => programmeId);
    return {
      programmes: found.map(({ isPublic: _isPublic, enrolledAt, ...row }) => {
        const one = toldOf(row, settings);
        const enrolled = enrolledAt !== null;
        const steps = stepsOnPath(byProgramme.get(one.id) ?? [], enrolled);
        return { ...one, enrolled, done: doneOf(steps), nextStep: linkTo(nextStep(steps)) };
      }),
      can: { create: holds(actor, 'author') ? allow : deny('authors_only') },
    };
  },
});

/** A row, with its languages as readers are told of them. */
function toldOf<Row extends Parameters<typeof languagesOf>[0]>(
  row: Row,
  settings: Parameters<typeof languagesOf>[1],
) {
  const { first, readIn, versions, ...rest } = row;
  return { ...rest, ...languagesOf({ first, readIn, versions }, settings) };
}

export const programme = query({
  name: 'learning.programme',
  about: 'A programme: its courses, its steps, and how far one has come.',
  input: ReadProgramme,
  may: () => allow,
  statements: 2,
  async read({ tx, settings, ...ctx }, input): Promise<ProgrammeView | undefined> {
    const actor = inLanguage(ctx.actor, input.language);
    const found = await findProgramme(tx, actor, input);
    if (found === undefined) return undefined;
    const all = await pathRows(tx, {
      programmeIds: [found.id],
      actor,
      ...tongueOf({ actor, settings }),
    });
    const learner = lookingAs(actor, found, input.as);
    const fresh = { ...found, published: true, enrolledAt: null, endedAt: null };
    const [who, seen, rows] =
      learner === null ? [actor, found, all] : [learner, fresh, notBegun(all)];
    const steps = stepsOnPath(rows, seen.enrolledAt !== null);
    return {
      ...toldOf(seen, settings),
      ...{ courses: coursesOf(rows, steps), done: doneOf(steps), asLearner: learner !== null },
      can: {
        enrol: mayEnrol(who, seen),
        leave: mayLeave(who, seen),
        author: mayAuthor(who, seen),
        gradebook: maySeeGradebook(who, seen),
      },
    };
  },
});
