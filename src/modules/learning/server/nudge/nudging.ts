import { isSignedIn } from '#platform/actor.policy.ts';
import { allow } from '#platform/verdict.ts';
import { NudgingInput, OneNudge, type NudgeView, type NudgingView } from '../../nudge.contract.ts';
import { peopleOf } from '../gradebook/gradebook.sql.ts';
import { findPlace, headOf, personIn, within } from '../gradebook/load-gradebook.ts';
import { pageOf } from '../gradebook/page.sql.ts';
import { query } from '../tx.ts';
import { holdsProgramme, mayBeWrittenTo, mayWriteIn } from './nudge.policy.ts';
import { isTooSoon, nudgeTo, writtenTo } from './nudge.sql.ts';

export const nudging = query({
  name: 'learning.nudging',
  about:
    'People of a programme who may be written to, with what they wait for and when they were written to last. For its hosts.',
  input: NudgingInput,
  may: isSignedIn,
  statements: 4,
  async read({ tx, actor, now }, input): Promise<NudgingView | undefined> {
    const { programme, person, ...filters } = input;
    const at = await findPlace(tx, actor, programme);
    if (at === undefined || holdsProgramme(actor, at.programme) !== allow) return undefined;
    const people = peopleOf({ ...within(at), ...(person && { personaId: person }) });
    const page = await pageOf(tx, people, filters, now);
    const written = await writtenTo(
      tx,
      at.programme.id,
      page.people.map(({ id }) => id),
    );
    return {
      programme: headOf(at).programme,
      can: { write: mayWriteIn(actor, at.programme) },
      people: page.people.map((row) => {
        const writtenAt = written.get(row.id) ?? null;
        const one = { id: row.id, wasWrittenTo: isTooSoon(writtenAt, now) };
        return { ...personIn(at, row), writtenAt, can: { write: mayBeWrittenTo(actor, one) } };
      }),
      found: page.found,
      after: page.after,
    };
  },
});

export const oneNudge = query({
  name: 'learning.one_nudge',
  about: 'Words of a host to me.',
  input: OneNudge,
  may: isSignedIn,
  statements: 1,
  read: ({ tx, actor }, { nudge }): Promise<NudgeView | undefined> => nudgeTo(tx, actor, nudge),
});
