import { error, type RequestEvent } from '@sveltejs/kit';
import { isRefusal, networkOf, statusOf, webApp } from '#platform/web/app.ts';
import type { ResultOf } from '#entry/registry.ts';

/** A gradebook as a file. By POST: taking names along is an act, and recorded as one. */
export async function gradebookFile(
  event: RequestEvent<{ programme: string }>,
  format: 'csv' | 'json',
): Promise<Response> {
  const step = (await event.request.formData()).get('step');
  const input = { ...event.params, format, ...(typeof step === 'string' && { step }) };
  const { fileName, contentType, text } = await perform(event, input);
  return new Response(text, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}

async function perform(event: RequestEvent, input: object) {
  try {
    const app = webApp();
    const name = 'learning.export_register';
    const result = await app.perform(name, event.locals.actor, input, networkOf(event));
    return result as ResultOf<typeof name>;
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    error(statusOf[problem.code], problem.why);
  }
}
