import { file } from '#platform/web/file.ts';
import { readForm } from '#platform/web/form.ts';
import type { RequestHandler } from './$types';

/** Links for everybody of an import, or for those who were ticked. By POST: they are made here, and shown only this once. */
export const POST: RequestHandler = async (event) => {
  const form = await readForm(event);
  const { origin } = event.url;
  const people = form.has('people') ? { people: form.getAll('people') } : {};
  const input = { source: form.get('source'), side: form.get('side'), origin, ...people };
  return file(event, 'accounts.invite_imported', input);
};
