import { isSignedIn } from '#platform/actor.policy.ts';
import { tongueOf } from '#platform/languages/translating.ts';
import { allow } from '#platform/verdict.ts';
import { NudgingInput, OneNudge, type NudgeView, type NudgingView } from '../../nudge.contract.ts';
import { peopleOf } from '../gradebook/gradebook.sql.ts';
import { findPlace, headOf, personIn, within } from '../gradebook/load-gradebook.ts';
import { pageOf } from '../gradebook/page.sql.ts';
import { pathRows } from '../programme/path.sql.ts';
import { linkTo, nextStep, stepsOnPath } from '../programme/path.view.ts';
import { query } from '../tx.ts';
import { holdsProgramme, mayBeWrittenTo, mayWriteIn } from './nudge.policy.ts';
import { isStuck, isTooSoon } from './nudge.rules.ts';
import { nudgeTo, writtenTo } from './nudge.sql.ts';

export const nudging = query({
  name: 'learning.nudging',
  about:
    'People of a programme who may be written to, with what they wait for and when they were written to last. For its hosts.',
  input: NudgingInput,
  may: isSignedIn,
  statements: 4,
  async read({ tx, actor, now }, input): Promise<NudgingView | undefined> {
    const { programme, programmeSlug, person, ...filters } = input;
    const at = await findPlace(tx, actor, { programme, programmeSlug });
    if (at === undefined || holdsProgramme(actor, at.programme) !== allow) return undefined;
    const people = peopleOf({ ...within(at), ...(person && { personaId: person }) });
    const page = await pageOf(tx, people, filters, now);
    const ids = page.people.map(({ id }) => id);
    const written = await writtenTo(tx, at.programme.id, { people: ids, now });
    return {
      programme: headOf(at).programme,
      can: { write: mayWriteIn(actor, at.programme) },
      people: page.people.map((row) => {
        const one = { id: row.id, wasWrittenTo: isTooSoon(written(row.id), now) };
        const who = personIn(at, row);
        return {
          ...{ ...who, writtenAt: written(row.id).at, isStuck: isStuck(who, now) },
          can: { write: mayBeWrittenTo(actor, one) },
        };
      }),
      found: page.found,
      next: page.next,
    };
  },
});

export const oneNudge = query({
  name: 'learning.one_nudge',
  about: 'Words of a host to me, and where I am in their programme.',
  input: OneNudge,
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor, settings }, { nudge }): Promise<NudgeView | undefined> {
    const found = await nudgeTo(tx, actor, nudge);
    if (found === undefined) return undefined;
    const { programmeId, ...words } = found;
    const programmeIds = [programmeId];
    const rows = await pathRows(tx, { programmeIds, actor, ...tongueOf({ actor, settings }) });
    return { ...words, step: linkTo(nextStep(stepsOnPath(rows, true))) };
  },
});
