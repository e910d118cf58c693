import { fileOf } from '#platform/web/stored.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => fileOf(event, event.params.id);
