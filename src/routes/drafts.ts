import { asking, type Asking } from '#platform/web/page.ts';

/** What one began to write in the forms of a page and did not send. */
export const draftsIn = async (
  event: Asking,
  ...places: string[]
): Promise<Record<string, string>> => {
  const { drafts } = await asking(event, 'accounts.drafts', { forms: places.join(',') });
  return drafts;
};
