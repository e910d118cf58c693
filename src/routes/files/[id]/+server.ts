import { isHttpError, redirect } from '@sveltejs/kit';
import { fileOf } from '#platform/web/stored.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  try {
    return await fileOf(event, event.params.id);
  } catch (problem) {
    // Kit shows a fault of an address without a page on the page of last resort, as if it were ours.
    if (isHttpError(problem, 404) && event.request.headers.get('accept')?.includes('text/html'))
      redirect(303, '/nothing-here');
    throw problem;
  }
};
