import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { headersOf } from '#platform/download.contract.ts';
import { statusOf } from '#platform/verdict.ts';
import { performing, plain } from '#platform/web/action.ts';
import { isRefusal } from '#platform/web/app.ts';
import { readForm } from '#platform/web/form.ts';
import type { RequestHandler } from './$types';

/** The audit as a file, sent while it is read. By POST: taking it along is an act, and recorded as one. */
export const POST: RequestHandler = async (event) => {
  const input = plain(await readForm(event));
  try {
    const made = await performing(event, 'admin.export_audit', input);
    const body = Readable.toWeb(Readable.from(made.pieces)) as ReadableStream<Uint8Array>;
    return new Response(body, { headers: headersOf(made) });
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    error(statusOf[problem.code], problem.why);
  }
};
