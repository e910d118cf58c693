import { Readable } from 'node:stream';
import { redirect } from '@sveltejs/kit';
import type { ResultOf } from '#entry/registry.ts';
import { headersOf } from '#platform/download.contract.ts';
import { isRefusal, networkOf, webApp } from '#platform/web/app.ts';
import type { RequestHandler } from './$types';

/** Everything of one's own as a file. By POST: the password goes with it. */
export const POST: RequestHandler = async (event) => {
  const password = (await event.request.formData()).get('password');
  const input = { password: typeof password === 'string' ? password : '' };
  const { actor } = event.locals;
  try {
    const name = 'admin.export_my_data';
    const made = (await webApp().perform(name, actor, input, networkOf(event))) as ResultOf<
      typeof name
    >;
    const body = Readable.toWeb(Readable.from(made.pieces)) as ReadableStream<Uint8Array>;
    return new Response(body, { headers: headersOf(made) });
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    const why = Object.values(problem.fields)[0] ?? problem.why;
    const path = problem.code === 'unauthenticated' ? '/sign-in?to=' : '/settings/data?why=';
    redirect(303, path + encodeURIComponent(path.startsWith('/sign') ? '/settings/data' : why));
  }
};
