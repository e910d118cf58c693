import { error, type RequestEvent } from '@sveltejs/kit';
import { headersOf } from '../download.contract.ts';
import { statusOf } from '../verdict.ts';
import { performing } from './action.ts';
import { isRefusal } from './app.ts';

/** Where the result says no other. */
const csv = { fileName: 'links.csv', contentType: 'text/csv; charset=utf-8' };

/** What an act made, as a file. By POST: taking names along is an act, and recorded as one. */
export async function file(
  event: RequestEvent,
  name: 'learning.export_register' | 'accounts.invite_imported',
  input: Record<string, unknown>,
): Promise<Response> {
  try {
    const made = await performing(event, name, input);
    return new Response(made.text, { headers: headersOf({ ...csv, ...made }) });
  } catch (problem) {
    if (!isRefusal(problem)) throw problem;
    error(statusOf[problem.code], problem.why);
  }
}
