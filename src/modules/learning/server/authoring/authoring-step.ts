import { query } from '#platform/use-case.ts';
import { AuthoringStepInput, type AuthoringStepView } from '../../authoring.contract.ts';
import { isSignedIn } from '../programme/programme.policy.ts';
import type { LearningTables } from '../tables.ts';
import { stepForAuthors } from './authoring.sql.ts';

export const authoringStep = query<LearningTables>()({
  name: 'learning.authoring_step',
  about: 'A step as its authors see it: its texts, and what it asks.',
  input: AuthoringStepInput,
  may: isSignedIn,
  statements: 1,
  read: ({ tx, actor }, at): Promise<AuthoringStepView | undefined> =>
    stepForAuthors(tx, actor, at),
});
