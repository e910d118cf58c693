import { error } from '@sveltejs/kit';
import type { ResultOf } from '#entry/registry.ts';
import { isRefusal, networkOf, statusOf, webApp } from '#platform/web/app.ts';
import type { RequestHandler } from './$types';

/** Links for everybody of an import, as a file. By POST: they are made here, and shown only this once. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const { origin } = event.url;
  const { text } = await made(event, {
    source: form.get('source'),
    side: form.get('side'),
    origin,
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="links.csv"',
      'cache-control': 'no-store',
    },
  });
};

async function made(event: Parameters<RequestHandler>[0], input: object) {
  try {
    const name = 'accounts.invite_imported';
    const result = await webApp().perform(name, event.locals.actor, input, networkOf(event));
    return result as ResultOf<typeof name>;
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    error(statusOf[problem.code], problem.why);
  }
}
