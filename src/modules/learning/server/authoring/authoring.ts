import { isSignedIn } from '#platform/actor.policy.ts';
import { baseOf } from '#platform/base.ts';
import { hasDutyFor } from '#modules/leading/index.server.ts';
import { pick } from '#platform/pick.ts';
import { allow } from '#platform/verdict.ts';
import { AuthoringInput, AuthoringStepInput } from '../../authoring.contract.ts';
import type { AuthoredCourse, AuthoringStepView, AuthoringView } from '../../authored.contract.ts';
import type { Version } from '#platform/language.contract.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage, versionFor } from '#platform/languages/translating.ts';
import { query } from '../tx.ts';
import { authoredProgramme, coursesOf, stepForAuthors, stepsOf } from './authored.sql.ts';
import { bringing, namesOf, readersOf, saidOf, textsNow } from './bases.rules.ts';
import { removedFrom } from './removing.sql.ts';
import { writtenIn } from './readers.sql.ts';
import { ruleOf } from './rule.rules.ts';
import {
  mayBringBack,
  mayCopy,
  mayEdit,
  mayMakePublic,
  mayPublish,
  mayRemoveProgramme,
  maySetAside,
  mayWithdraw,
} from './authoring.policy.ts';

export const authoring = query({
  name: 'learning.authoring',
  about: 'A programme as its authors see it: courses, steps, and what may be done with them.',
  input: AuthoringInput,
  may: isSignedIn,
  statements: 7,
  async read({ tx, actor, settings, now }, input): Promise<AuthoringView | undefined> {
    const programme = await authoredProgramme(tx, input, { lock: false });
    if (programme === undefined || mayEdit(actor, programme) !== allow) return undefined;
    const courses = await coursesOf(tx, programme.id);
    const steps = await stepsOf(tx, programme.id);
    const removed = await removedFrom(tx, programme.id);
    const language = firstLanguage(programme.first, settings);
    const { locale } = input;
    const ids = [programme, ...courses, ...steps].map((one) => one.id);
    const further = locale !== undefined && locale !== language;
    const versions = further ? await versionsOf(tx, ids, locale) : [];
    const inLanguage = <Row extends { id: string }, Fields extends Record<string, unknown>>(
      row: Row,
      fieldsOf: (row: Row) => Fields,
    ) => (further ? versionFor(bringing(row, fieldsOf), locale, versions) : null);
    const targetIsOn = programme.side === 'teen' || settings.TEEN_SIDE;
    const hasDuties = await hasDutyFor({ tx, now }, programme.id);
    return {
      ...pick(programme, 'id', 'slug', 'title', 'summary', 'side'),
      ...pick(programme, 'published', 'closed', 'setAside', 'untouched'),
      base: baseOf(namesOf(programme)),
      ...{ ...readersOf(programme), readersBase: baseOf(readersOf(programme)) },
      written: pick(await writtenIn(tx, programme.id), 'answers', 'writers', 'more'),
      ...{ language, languages: [language, ...programme.versions] },
      inLanguage: inLanguage(programme, namesOf),
      fileMegabytes: settings.COURSE_FILE_MEGABYTES,
      courses: courses.map((course, index) =>
        authored(course, index, { courses, steps, inLanguage }),
      ),
      removed,
      can: {
        publish: mayPublish(actor, programme),
        archive: maySetAside(actor, programme, 'archived'),
        hide: maySetAside(actor, programme, 'hidden'),
        bringBack: mayBringBack(actor, programme),
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
  statements: 2,
  async read({ tx, actor, settings }, at): Promise<AuthoringStepView | undefined> {
    const found = await stepForAuthors(tx, actor, at);
    if (found === undefined) return undefined;
    const { first, ...step } = found;
    const language = firstLanguage(first, settings);
    const { locale } = at;
    const original = saidOf({ ...step, questions: step.rule.questions });
    return {
      ...{ ...step, base: baseOf(textsNow(step)), ruleBase: baseOf(ruleOf(step.rule)), language },
      fileMegabytes: settings.COURSE_FILE_MEGABYTES,
      inLanguage:
        locale === undefined || locale === language
          ? null
          : versionFor({ id: step.id, original }, locale, await versionsOf(tx, [step.id], locale)),
    };
  },
});

type Loaded = {
  courses: Awaited<ReturnType<typeof coursesOf>>;
  steps: Awaited<ReturnType<typeof stepsOf>>;
  inLanguage<Row extends { id: string }, Fields extends Record<string, unknown>>(
    row: Row,
    fieldsOf: (row: Row) => Fields,
  ): Version<Fields> | null;
};

function authored(
  course: Loaded['courses'][number],
  index: number,
  { courses, steps, inLanguage }: Loaded,
): AuthoredCourse {
  const first = index === 0;
  const last = index === courses.length - 1;
  const mine = steps.filter(({ courseId }) => courseId === course.id);
  return {
    ...course,
    base: baseOf(namesOf(course)),
    inLanguage: inLanguage(course, namesOf),
    steps: mine.map(({ courseId: _course, body, questions, ...step }, place) => ({
      ...step,
      inLanguage: brieflyOf(inLanguage({ ...step, body, questions }, saidOf)),
      can: { up: !(first && place === 0), down: !(last && place === mine.length - 1) },
    })),
    can: { up: !first, down: !last, remove: mine.length === 0 },
  };
}

/** Of a step in the list: whether it is there, and what it is called. */
const brieflyOf = (version: Version<{ title: string }> | null) =>
  version && pick(version, 'title', 'isThere', 'isOlder');
