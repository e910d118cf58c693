import type { Module } from '#platform/module.ts';
import { every } from '#platform/worker.ts';
import { exportMyData } from './server/data/export-my-data.ts';
import { deleteMyAccount, stay } from './server/data/leave.ts';
import { myData } from './server/data/my-data.ts';
import { eraseDue } from './server/erasing/erase-due.ts';
import { erasures } from './server/erasing/erasures.ts';
import { goOn } from './server/erasing/go-on.ts';
import { importFile } from './server/import/import-file.ts';

export { importFile, type Imported } from './server/import/import-file.ts';
export { ImportError } from './server/import/parse-error.ts';
export { linesOf } from './server/import/parse-lines.ts';

export const admin = {
  name: 'admin',
  useCases: [importFile, exportMyData, deleteMyAccount, stay, eraseDue],
  queries: [myData, erasures],
  handlers: [goOn],
  timers: [every('* * * * *', eraseDue)],
} as const satisfies Module;
