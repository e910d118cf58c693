import { isSignedIn } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { hasDutyFor } from '#modules/leading/index.server.ts';
import { pick } from '#platform/pick.ts';
import { allow } from '#platform/verdict.ts';
import {
  AuthoringInput,
  AuthoringStepInput,
  type AuthoredCourse,
  type AuthoringStepView,
  type AuthoringView,
} from '../../authoring.contract.ts';
import { query } from '../tx.ts';
import { authoredProgramme, coursesOf, stepForAuthors, stepsOf } from './authored.sql.ts';
import { namesOf, programmeOf, textsNow } from './bases.rules.ts';
import { ruleOf } from './rule.rules.ts';
import {
  mayCopy,
  mayEdit,
  mayMakePublic,
  mayPublish,
  mayRemoveProgramme,
  mayWithdraw,
} from './authoring.policy.ts';

export const authoring = query({
  name: 'learning.authoring',
  about: 'A programme as its authors see it: courses, steps, and what may be done with them.',
  input: AuthoringInput,
  may: isSignedIn,
  statements: 4,
  async read({ tx, actor, settings, now }, input): Promise<AuthoringView | undefined> {
    const programme = await authoredProgramme(tx, input.programme, { lock: false });
    if (programme === undefined || mayEdit(actor, programme) !== allow) return undefined;
    const courses = await coursesOf(tx, programme.id);
    const steps = await stepsOf(tx, programme.id);
    const targetIsOn = programme.side === 'teen' || settings.TEEN_SIDE;
    const hasDuties = await hasDutyFor({ tx, now }, programme.id);
    return {
      ...pick(programme, 'id', 'slug', 'title', 'summary', 'side', 'isPublic'),
      ...pick(programme, 'published', 'closed', 'untouched'),
      base: baseOf(programmeOf(programme)),
      courses: courses.map((course, index) => authored(course, index, { courses, steps })),
      can: {
        publish: mayPublish(actor, programme),
        withdraw: mayWithdraw(actor, programme),
        remove: mayRemoveProgramme(actor, { ...programme, hasDuties }),
        copy: mayCopy(actor, programme, targetIsOn),
        makePublic: mayMakePublic(programme),
      },
    };
  },
});

export const authoringStep = query({
  name: 'learning.authoring_step',
  about: 'A step as its authors see it: its texts, and what it asks.',
  input: AuthoringStepInput,
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor }, at): Promise<AuthoringStepView | undefined> {
    const step = await stepForAuthors(tx, actor, at);
    return step && { ...step, base: baseOf(textsNow(step)), ruleBase: baseOf(ruleOf(step.rule)) };
  },
});

type Loaded = {
  courses: Awaited<ReturnType<typeof coursesOf>>;
  steps: Awaited<ReturnType<typeof stepsOf>>;
};

function authored(
  course: Loaded['courses'][number],
  index: number,
  { courses, steps }: Loaded,
): AuthoredCourse {
  const first = index === 0;
  const last = index === courses.length - 1;
  const mine = steps.filter(({ courseId }) => courseId === course.id);
  return {
    ...course,
    base: baseOf(namesOf(course)),
    steps: mine.map(({ courseId: _course, ...step }, place) => ({
      ...step,
      can: { up: !(first && place === 0), down: !(last && place === mine.length - 1) },
    })),
    can: { up: !first, down: !last, remove: mine.length === 0 },
  };
}
