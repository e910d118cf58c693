import type { Module } from '#platform/register.ts';
import { importFile } from './server/import/import-file.ts';

export { importFile, type Imported } from './server/import/import-file.ts';
export { ImportError } from './server/import/parse-error.ts';
export { linesOf } from './server/import/parse-lines.ts';

export const admin = { useCases: [importFile], queries: [] } as const satisfies Module;
