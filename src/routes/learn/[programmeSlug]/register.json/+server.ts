import { gradebookFile } from '../gradebook-file.ts';

export const POST = gradebookFile('json');
