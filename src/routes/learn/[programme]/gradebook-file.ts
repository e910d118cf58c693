import type { RequestEvent } from '@sveltejs/kit';
import { file } from '#platform/web/file.ts';
import { readForm } from '#platform/web/form.ts';

/** A gradebook as a file. */
export const gradebookFile =
  (format: 'csv' | 'json') =>
  async (event: RequestEvent): Promise<Response> => {
    const step = (await readForm(event)).get('step');
    const input = { ...event.params, format, ...(typeof step === 'string' && { step }) };
    return file(event, 'learning.export_register', input);
  };
