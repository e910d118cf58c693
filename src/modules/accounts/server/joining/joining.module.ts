import type { ModulePart } from '#platform/module.ts';
import { every } from '#platform/worker.ts';
import { claimAccount } from '../claim/claim-account.ts';
import { inviteImported, inviteToClaim } from '../claim/invite-to-claim.ts';
import { claimLinks } from '../claim/claim-links.ts';
import { unclaimed } from '../claim/unclaimed.ts';
import { allInvitations, invitations } from '../invitation/invitations.ts';
import { invite, revokeInvitation } from '../invitation/invite.ts';
import { chooseDay, mySide, stateEighteen } from '../side-change/my-side.ts';
import { findSideChanges, passOver } from '../side-change/find-side-changes.ts';
import {
  dismissSideReports,
  moveSide,
  reportWrongSide,
  sideReports,
} from '../side/side-reports.ts';
import { approveRequest, declineRequest, requests } from './requests.ts';
import { changeJoining, joining } from './joining.ts';
import { forgetRequests } from './forget-requests.ts';
import { myRequest, withdrawRequest } from './my-request.ts';

/** Coming in, and going from one side to the other. */
export const comingIn = {
  useCases: [
    changeJoining,
    approveRequest,
    declineRequest,
    withdrawRequest,
    invite,
    revokeInvitation,
    inviteToClaim,
    inviteImported,
    claimAccount,
    chooseDay,
    stateEighteen,
    reportWrongSide,
    moveSide,
    dismissSideReports,
    forgetRequests,
    findSideChanges,
    passOver,
  ],
  queries: [
    joining,
    myRequest,
    requests,
    invitations,
    allInvitations,
    unclaimed,
    claimLinks,
    mySide,
    sideReports,
  ],
  timers: [
    every('41 4 * * *', forgetRequests),
    every('11 5 * * *', findSideChanges),
    every('7 * * * *', passOver),
  ],
} as const satisfies ModulePart;
