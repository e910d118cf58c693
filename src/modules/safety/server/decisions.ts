import { isSignedIn } from '#platform/actor.policy.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { DecisionsInput, type DecisionsView } from '../decisions.contract.ts';
import { decisionsAbout } from './decisions.sql.ts';

export const decisionsAboutMe = query()({
  name: 'safety.decisions_about_me',
  about: 'What was decided about me by those who hold a duty, with rules and reasons.',
  input: DecisionsInput,
  may: isSignedIn,
  statements: 1,
  async read(ctx, which): Promise<DecisionsView> {
    const { page, next } = pageOf(await decisionsAbout(ctx, which), which.limit, momentOf);
    return { decisions: page, next };
  },
});
