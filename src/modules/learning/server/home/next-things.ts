import { isSignedIn } from '#platform/actor.policy.ts';
import { allow } from '#platform/verdict.ts';
import type { NextThingsView } from '../../home.contract.ts';
import { pathRows } from '../programme/path.sql.ts';
import { maySeeGradebook } from '../programme/programme.policy.ts';
import { listProgrammes } from '../programme/programme.sql.ts';
import { tongueOf } from '#platform/languages/translating.ts';
import { query } from '../tx.ts';
import { nextThingsView, whereToReply } from './next-things.view.ts';
import { waitingIn } from './waiting.sql.ts';

const OFFERED = 3;

export const nextThings = query({
  name: 'learning.next_things',
  about: 'The next small things for me: the step where I am, and who waits for a first reply.',
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, settings }): Promise<NextThingsView> {
    const me = actor.personaId ?? '';
    const found = await listProgrammes(tx, actor);
    const programmes = found.map((one) => {
      return { ...one, isBeside: maySeeGradebook(actor, one) === allow };
    });
    const concerned = programmes.filter((one) => one.enrolledAt !== null || one.isBeside);
    const programmeIds = concerned.map(({ id }) => id);
    const rows =
      programmeIds.length === 0
        ? []
        : await pathRows(tx, { programmeIds, actor, ...tongueOf({ actor, settings }) });
    const places = whereToReply(programmes, rows);
    const waiting =
      places.stepIds.length === 0
        ? []
        : await waitingIn(tx, { ...places, me, blocked: actor.blocked, limit: OFFERED });
    return nextThingsView(actor, programmes, rows, waiting);
  },
});
