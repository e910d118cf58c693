import { Readable } from 'node:stream';
import { redirect } from '@sveltejs/kit';
import { headersOf } from '#platform/download.contract.ts';
import { performing } from '#platform/web/action.ts';
import { isRefusal } from '#platform/web/app.ts';
import { signInFirst } from '#platform/web/page.ts';
import { readForm } from '#platform/web/form.ts';
import type { RequestHandler } from './$types';

/** Everything of one's own as a file. By POST: the password goes with it. */
export const POST: RequestHandler = async (event) => {
  const password = (await readForm(event)).get('password');
  const input = { password: typeof password === 'string' ? password : '' };
  try {
    const made = await performing(event, 'admin.export_my_data', input);
    const body = Readable.toWeb(Readable.from(made.pieces)) as ReadableStream<Uint8Array>;
    return new Response(body, { headers: headersOf(made) });
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    if (problem.code === 'unauthenticated') signInFirst('/settings/data');
    const why = Object.values(problem.fields)[0] ?? problem.why;
    redirect(303, `/settings/data?why=${encodeURIComponent(why)}`);
  }
};
