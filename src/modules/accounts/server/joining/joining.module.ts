import type { ModulePart } from '#platform/module.ts';
import { every } from '#platform/worker.ts';
import { claimAccount } from '../claim/claim-account.ts';
import { inviteImported } from '../claim/invite-imported.ts';
import { inviteToClaim } from '../claim/invite-to-claim.ts';
import { unclaimed } from '../claim/unclaimed.ts';
import { allInvitations, invitations } from '../invitation/invitations.ts';
import { invite } from '../invitation/invite.ts';
import { revokeInvitation } from '../invitation/revoke-invitation.ts';
import { chooseDay } from '../side-change/choose-day.ts';
import { findSideChanges } from '../side-change/find-side-changes.ts';
import { mySide } from '../side-change/my-side.ts';
import { passOver } from '../side-change/pass-over.ts';
import { stateEighteen } from '../side-change/state-eighteen.ts';
import { dismissSideReports } from '../side/dismiss-side-reports.ts';
import { moveSide } from '../side/move-side.ts';
import { reportWrongSide } from '../side/report-wrong-side.ts';
import { sideReports } from '../side/side-reports.ts';
import { approveRequest } from './approve-request.ts';
import { changeJoining } from './change-joining.ts';
import { declineRequest } from './decline-request.ts';
import { forgetRequests } from './forget-requests.ts';
import { joining } from './joining.ts';
import { myRequest } from './my-request.ts';
import { requests } from './requests.ts';
import { withdrawRequest } from './withdraw-request.ts';

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
    mySide,
    sideReports,
  ],
  timers: [
    every('41 4 * * *', forgetRequests),
    every('11 5 * * *', findSideChanges),
    every('7 * * * *', passOver),
  ],
} as const satisfies ModulePart;
