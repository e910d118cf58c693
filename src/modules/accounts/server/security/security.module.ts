import { helpIn } from '../help/help-in.ts';
import { refuseHelp } from '../help/refuse-help.ts';
import { openHelpsOf, withdrawHelp } from '../help/withdraw-help.ts';
import { confirmEmailAgain } from '../email/confirm-email-again.ts';
import { confirmEmail, removeEmail, setEmail } from '../email/own-email.ts';
import { demoEmails } from '../email-message/demo-emails.ts';
import { onEmailDue } from '../email-message/on-email-due.ts';
import { addPasskey, beginPasskey } from '../passkey/add-passkey.ts';
import { askPasskey, confirmByPasskey, signInByPasskey } from '../passkey/sign-in-by-passkey.ts';
import { removePasskey, renamePasskey } from '../passkey/own-passkey.ts';
import { askRecovery, recoverByLink, recoveryLink } from '../recovery/recover-by-link.ts';
import { makeRecoveryCodes, recoverByCode } from '../recovery/recover-by-code.ts';
import { confirm } from '../session/confirm.ts';
import { endOtherSessions, endSession, sessions } from '../session/sessions.ts';
import { beginTotp, totpSetup, turnTotpOff, turnTotpOn } from '../totp/totp-setup.ts';
import { signInSecond } from '../totp/sign-in-second.ts';
import { security } from './security.ts';

/** The ways in, and how one keeps them. */
export const securing = {
  useCases: [
    confirm,
    helpIn,
    refuseHelp,
    withdrawHelp,
    endSession,
    endOtherSessions,
    setEmail,
    removeEmail,
    confirmEmail,
    confirmEmailAgain,
    makeRecoveryCodes,
    recoverByCode,
    askRecovery,
    recoverByLink,
    askPasskey,
    beginPasskey,
    addPasskey,
    renamePasskey,
    removePasskey,
    signInByPasskey,
    confirmByPasskey,
    beginTotp,
    turnTotpOn,
    turnTotpOff,
    signInSecond,
  ],
  queries: [openHelpsOf, security, sessions, recoveryLink, totpSetup, demoEmails],
  handlers: [onEmailDue],
} as const;
