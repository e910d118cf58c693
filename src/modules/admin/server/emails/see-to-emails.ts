import { removeTroubled, troubled, tryAgain } from '#platform/mail/again.ts';
import { useCase } from '#platform/use-case.ts';
import { SomeEmails } from '../../emails.contract.ts';
import { maySeeToEmails } from './emails.policy.ts';

type Input = { id?: string | undefined };

/** Of one that is not there (any more) nothing is told; of all there may be none. */
const these = async (ctx: Parameters<typeof troubled>[0], { id }: Input) => {
  const found = await troubled(ctx, id);
  return id !== undefined && found.length === 0 ? undefined : found;
};
const recorded = ({ id }: Input, emails: number) => ({
  ...{ subjectKind: 'email', subjectId: id ?? 'all', reason: null },
  evidence: { emails },
});

export const retryEmails = useCase()({
  name: 'admin.retry_emails',
  about: 'Try an e-mail again now that did not get there, or all of them.',
  input: SomeEmails,
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  // Of those that go no more, none: how many are tried is told.
  subject: (ctx, { id }) => troubled(ctx, id, { only: 'worth_trying' }),
  may: maySeeToEmails,
  async run(ctx, _input, found) {
    await tryAgain(ctx, found);
    return { emails: found.length };
  },
  power: (input, _found, { emails }) => recorded(input, emails),
});

export const removeEmails = useCase()({
  name: 'admin.remove_emails',
  about: 'Remove an e-mail that did not get there, or all of them: they are not tried again.',
  input: SomeEmails,
  limits: [{ points: 240, seconds: 3600, by: 'account' }],
  subject: these,
  may: maySeeToEmails,
  async run(ctx, _input, found) {
    await removeTroubled(ctx, found);
    return { emails: found.length };
  },
  power: (input, _found, { emails }) => recorded(input, emails),
});
