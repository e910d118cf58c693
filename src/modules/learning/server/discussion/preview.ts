import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { Preview } from '../../discussion.contract.ts';
import { isSignedIn } from '../programme/programme.policy.ts';
import type { Tables } from './discussion.sql.ts';

// A use case and no query: what is being typed does not belong into an address.
export const preview = useCase<Tables>()({
  name: 'learning.preview',
  about: 'See how texts will look. Nothing is kept.',
  input: Preview,
  limits: [{ points: 120, seconds: 60, by: 'account' }],
  subject: () => Promise.resolve({}),
  may: isSignedIn,
  run: (_ctx, { parts }) => Promise.resolve({ html: parts.map((part) => renderMarkdown(part)) }),
});
