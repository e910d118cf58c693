import { gradebookFile } from '../gradebook-file.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => gradebookFile(event, 'json');
