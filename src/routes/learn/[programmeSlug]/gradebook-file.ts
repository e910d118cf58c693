import type { RequestEvent } from '@sveltejs/kit';
import { plain } from '#platform/web/action.ts';
import { file } from '#platform/web/file.ts';
import { readForm } from '#platform/web/form.ts';

/** A gradebook as a file. */
export const gradebookFile =
  (format: 'csv' | 'json') =>
  async (event: RequestEvent): Promise<Response> =>
    file(event, 'learning.export_register', { ...plain(await readForm(event)), format });
