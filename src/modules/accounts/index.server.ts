import { firstStep } from '#modules/admin/first-run.contract.ts';
import type { Module } from '#platform/module.ts';
import { alsoHeld } from '#modules/community/held.contract.ts';
import { danger, screening } from '#modules/safety/contract.ts';
import { mailAddresses } from '#platform/mail/addresses.ts';
import { exportParts } from '#platform/export/parts.ts';
import { endings } from '#platform/backup/afterwards.ts';
import { emailSorts } from '#platform/mail/sorts.ts';
import { provide } from '#platform/port.contract.ts';
import { every } from '#platform/worker.ts';
import { agreeToTerms } from './server/agreement/agree-to-terms.ts';
import { beDemoPerson } from './server/account/be-demo-person.ts';
import { changeLanguage, me } from './server/account/me.ts';
import { changePassword } from './server/account/change-password.ts';
import { join } from './server/account/join.ts';
import { signIn, signOut } from './server/account/sign-in.ts';
import { block, blocks, unblock } from './server/block/block.ts';
import { choosing } from './server/choosing/choosing.ts';
import { hasCodes, hasOwnName, isJoiningDecided } from './server/joining/first-steps.sql.ts';
import { comingIn } from './server/joining/joining.module.ts';
import { changeHours } from './server/hours/hours.ts';
import { changeName } from './server/name/change-name.ts';
import { people, peopleLike } from './server/profile/people.ts';
import { person, releaseProfile } from './server/profile/person.ts';
import { avatar, changePicture, removePicture } from './server/profile/picture.ts';
import { heldProfiles } from './server/profile/profile.sql.ts';
import { changeProfile, profile } from './server/profile/profile.ts';
import { discardDraft, drafts, myDrafts } from './server/draft/my-drafts.ts';
import { saveDraft } from './server/draft/save-draft.ts';
import { draftSorts } from './server/draft/sorts.sql.ts';
import { securing } from './server/security/security.module.ts';
import { endStaleSessions } from './server/session/end-stale-sessions.ts';
import { createToken, revokeToken, tokens } from './server/token/tokens.ts';
import { isTrusted } from './help.contract.ts';
import { decisions, notificationKinds, subjects } from './server/help/decisions.sql.ts';
import { eraseSteps } from './server/personal/erase.sql.ts';
import { exportOf } from './server/personal/export.sql.ts';
import { lastWords } from './choosing.contract.ts';
import { termsStood, youngCare } from './joining.contract.ts';
import { marks } from './profile.contract.ts';
import { ownAddresses } from './server/email/addresses.ts';
import { addressKinds, addressSubject } from './server/email/told.sql.ts';
import { accountEmails } from './server/email-message/on-email-due.ts';
import { endWaysIn } from './server/restored/restored.sql.ts';
import { sessionOnly } from './server/token/session-only.ts';
import { tellTokenEnds } from './server/token/token-ends.ts';
import { tokenKinds, tokenSubject } from './server/token/told.sql.ts';
import { exportedPeople } from './server/whole/export.sql.ts';
import { publicEvents } from './server/public-events.sql.ts';
import { programs } from './server/service/service.module.ts';
import { settings } from './settings.ts';
import { importedPeople } from './server/import/imported-people.sql.ts';

export { insertAgreement } from './server/agreement/agreement.sql.ts';
export { exportedPerson } from './server/whole/export.sql.ts';
export { everybody } from './server/choosing/everybody.sql.ts';
export { areBlocked } from './server/block/block.sql.ts';
export { pageOpenTo } from './server/profile/visible.sql.ts';
export { countNamesakes, hasAnybody, readersByLanguage } from './server/account/account.sql.ts';
export { createAccount } from './server/account/create-account.ts';
export { DEMO_SOURCE, revokeMadeIn, shutOutMadeUp } from './server/account/made-up.sql.ts';
export { draftSorts, leadsTo, type DraftSort } from './server/draft/sorts.sql.ts';
export { isChosenPlace } from './server/draft/lost.rules.ts';
export { bearerOf, memberAway, draftsOf, dropDrafts, isEmpty } from './server/api.ts';
export { refoldNames } from './server/account/refold.sql.ts';
export { erasedOf } from './server/personal/erase.sql.ts';
export { endElsewhere, hasOwnPassword, proveSelf } from './server/leaving/api.ts';
export {
  deleteLeaving,
  dueToLeave,
  insertLeaving,
  leavingNow,
  leavingOf,
  shutOut,
} from './server/leaving/leaving.sql.ts';
export { accountsOfDigests } from './server/restored/restored.sql.ts';
export { oneSecretOfEachKey } from './server/totp/totp.sql.ts';
export { longerNames, whoIs } from './server/personal/who.sql.ts';
export { importMembers, membersOf } from './server/import/import-members.ts';

export const accounts = {
  name: 'accounts',
  useCases: [
    join,
    signIn,
    signOut,
    changePassword,
    changeLanguage,
    beDemoPerson,
    saveDraft,
    discardDraft,
    createToken,
    revokeToken,
    endStaleSessions,
    tellTokenEnds,
    ...securing.useCases,
    block,
    unblock,
    agreeToTerms,
    changeHours,
    changeProfile,
    changeName,
    changePicture,
    removePicture,
    releaseProfile,
    ...comingIn.useCases,
    ...programs.useCases,
  ],
  queries: [
    me,
    tokens,
    drafts,
    myDrafts,
    ...securing.queries,
    blocks,
    profile,
    person,
    avatar,
    people,
    peopleLike,
    choosing,
    ...comingIn.queries,
    ...programs.queries,
  ],
  handlers: [...securing.handlers],
  timers: [
    every('17 * * * *', endStaleSessions),
    every('*/20 * * * *', tellTokenEnds),
    ...comingIn.timers,
  ],
  // Who somebody is, erased last: until then the others know whom they are about.
  personal: { exportOf, erase: eraseSteps },
  needs: [danger, screening, marks, lastWords, isTrusted, youngCare, termsStood, draftSorts],
  sessionOnly,
  notificationKinds: [
    ...[...notificationKinds, ...addressKinds, ...tokenKinds],
    ...programs.notificationKinds,
  ],
  subjects: [...subjects, addressSubject, tokenSubject, ...programs.subjects],
  decisions,
  publicEvents,
  provides: [
    provide(alsoHeld, heldProfiles),
    provide(emailSorts, accountEmails),
    provide(endings, endWaysIn),
    provide(exportParts, exportedPeople),
    importedPeople,
    provide(mailAddresses, ownAddresses),
    provide(draftSorts, { kind: 'accounts.profile', page: '/settings/profile' }),
    provide(firstStep, { name: 'own_name', isDone: hasOwnName }),
    provide(firstStep, { name: 'joining', isDone: isJoiningDecided }),
    provide(firstStep, { name: 'codes', isDone: hasCodes }),
  ],
  settings,
} as const satisfies Module;
