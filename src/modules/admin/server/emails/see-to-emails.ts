import { removeTroubled, troubled, tryAgain } from '#platform/mail/again.ts';
import { useCase } from '#platform/use-case.ts';
import { SomeEmails } from '../../emails.contract.ts';
import { maySeeToEmails } from './emails.policy.ts';

/** Of one that is not there (any more) nothing is told; of all there may be none. */
const these = async (ctx: Parameters<typeof troubled>[0], { id }: { id?: string | undefined }) => {
  const found = await troubled(ctx, id);
  return id !== undefined && found.length === 0 ? undefined : found;
};
const recorded = ({ id }: { id?: string | undefined }, emails: number) => ({
  ...{ subjectKind: 'email', subjectId: id ?? 'all', reason: null },
  evidence: { emails },
});

export const retryEmails = useCase()({
  name: 'admin.retry_emails',
  about: 'Try an e-mail again now that did not get there, or all of them.',
  input: SomeEmails,
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  subject: these,
  may: maySeeToEmails,
  run: async (ctx, _input, found) => ({ emails: await tryAgain(ctx, found) }),
  power: (input, _found, { emails }) => recorded(input, emails),
});

export const removeEmails = useCase()({
  name: 'admin.remove_emails',
  about: 'Remove an e-mail that did not get there, or all of them: they are not tried again.',
  input: SomeEmails,
  limits: [{ points: 240, seconds: 3600, by: 'account' }],
  subject: these,
  may: maySeeToEmails,
  run: async (ctx, _input, found) => ({ emails: await removeTroubled(ctx, found) }),
  power: (input, _found, { emails }) => recorded(input, emails),
});
