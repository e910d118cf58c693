import { registerFile } from '../register-file.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => registerFile(event, 'csv');
