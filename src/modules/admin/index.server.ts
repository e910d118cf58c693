import { termsStood } from '#modules/accounts/joining.contract.ts';
import { draftSorts } from '#modules/accounts/index.server.ts';
import type { Module } from '#platform/module.ts';
import { exportParts } from '#platform/export/parts.ts';
import { provide } from '#platform/port.contract.ts';
import { every } from '#platform/worker.ts';
import { audit } from './server/audit/audit.ts';
import { checkAudit, followChain } from './server/audit/check-audit.ts';
import { exportAudit } from './server/audit/export-audit.ts';
import { exportMyData } from './server/data/export-my-data.ts';
import { deleteMyAccount, stay } from './server/data/leave.ts';
import { myData } from './server/data/my-data.ts';
import { eraseAgain } from './server/erasing/erase-again.ts';
import { eraseDue } from './server/erasing/erase-due.ts';
import { erasures } from './server/erasing/erasures.ts';
import { goOn } from './server/erasing/go-on.ts';
import { onErasureBegan } from './server/erasing/list-erased.ts';
import { removeEmails, retryEmails } from './server/emails/see-to-emails.ts';
import { tellMailTrouble } from './server/emails/tell-mail-trouble.ts';
import { undeliveredEmails } from './server/emails/undelivered.ts';
import { firstStep } from './first-run.contract.ts';
import { partOfImport } from './imports.contract.ts';
import { imports } from './server/imports/imports.ts';
import { oneImport } from './server/imports/one-import.ts';
import { takeBackImport } from './server/imports/take-back-import.ts';
import { wordKeys } from './settings.contract.ts';
import { firstRun } from './server/first-run/first-run.ts';
import { beginSpaces } from './server/first-run/begin-spaces.ts';
import { leaveStep, takeUpStep } from './server/first-run/leave-step.ts';
import { chooseAccent, chooseLogo, uploadLogo } from './server/look/choose-look.ts';
import { logo, look, lookVersions } from './server/look/look.ts';
import { personal } from './server/settings/personal.ts';
import { stoodAsTerms } from './server/settings/setting.sql.ts';
import { changeSetting } from './server/settings/change-setting.ts';
import { notificationKinds, subjects } from './server/settings/told.sql.ts';
import { settings, settingVersions, words, writtenWords } from './server/settings/settings.ts';
import { lastBackup } from './server/upkeep/last-backup.ts';
import { tellBackupLate } from './server/upkeep/tell-backup-late.ts';
import { writingWords } from './server/words/writing-words.ts';
import { exportedTexts } from './server/whole/export.sql.ts';
import { importFile } from './server/import/import-file.ts';

export { importFile, type Imported } from './server/import/import-file.ts';
export { ImportError } from './server/import/parse-error.ts';
export { eraseAgain } from './server/erasing/erase-again.ts';
export { loadSettings } from './server/settings/kept.ts';
export { linesOf } from './server/import/parse-lines.ts';

export const admin = {
  name: 'admin',
  useCases: [
    importFile,
    exportMyData,
    deleteMyAccount,
    stay,
    eraseDue,
    eraseAgain,
    changeSetting,
    leaveStep,
    takeUpStep,
    beginSpaces,
    retryEmails,
    removeEmails,
    ...[tellMailTrouble, tellBackupLate],
    ...[checkAudit, exportAudit],
    ...[chooseAccent, chooseLogo, uploadLogo],
    takeBackImport,
  ],
  queries: [
    ...[audit, undeliveredEmails, myData, erasures, settings, settingVersions, firstRun],
    ...[words, writtenWords, writingWords, lastBackup],
    ...[look, logo, lookVersions],
    ...[imports, oneImport],
  ],
  sessionOnly: [
    // Whether an account goes, all its words, and how the place is set up: a person decides it, here.
    ...['admin.delete_my_account', 'admin.stay', 'admin.export_my_data'],
    ...['admin.change_setting', 'admin.choose_accent', 'admin.choose_logo', 'admin.upload_logo'],
    ...['admin.begin_spaces', 'admin.leave_step', 'admin.take_up_step'],
    ...['admin.retry_emails', 'admin.remove_emails', 'admin.export_audit'],
    'admin.take_back_import',
  ],
  handlers: [goOn, onErasureBegan, followChain],
  personal,
  notificationKinds,
  subjects,
  needs: [firstStep, partOfImport],
  provides: [
    ...wordKeys.map((key) =>
      provide(draftSorts, { kind: `admin.${key}`, page: `/operate/place/${key}` }),
    ),
    provide(exportParts, exportedTexts),
    provide(termsStood, ({ tx }, read) => stoodAsTerms(tx, read)),
  ],
  timers: [
    every('* * * * *', eraseDue),
    every('*/5 * * * *', tellMailTrouble),
    every('25 * * * *', tellBackupLate),
  ],
} as const satisfies Module;
