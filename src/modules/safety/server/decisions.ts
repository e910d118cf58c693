import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { DecisionsInput, type DecisionsView } from '../decisions.contract.ts';
import { decisionsAbout } from './decisions.sql.ts';

const PAGE = 30;

export const decisionsAboutMe = query()({
  name: 'safety.decisions_about_me',
  about: 'What was decided about me by those who hold a duty, with rules and reasons.',
  input: DecisionsInput,
  may: isSignedIn,
  statements: 1,
  async read(ctx, { before = '' }): Promise<DecisionsView> {
    const [at, id] = before.split('_');
    const place = at && id ? { at: new Date(at), id } : null;
    const rows = await decisionsAbout(ctx, { before: place, limit: PAGE + 1 });
    const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
    return {
      decisions: rows.slice(0, PAGE),
      older: last === undefined ? null : `${last.at.toISOString()}_${last.id}`,
    };
  },
});
