import { confirmEmail } from '../email/confirm-email.ts';
import { removeEmail } from '../email/remove-email.ts';
import { setEmail } from '../email/set-email.ts';
import { onEmailDue } from '../email-message/on-email-due.ts';
import { addPasskey } from '../passkey/add-passkey.ts';
import { askPasskey } from '../passkey/ask-passkey.ts';
import { beginPasskey } from '../passkey/begin-passkey.ts';
import { confirmByPasskey } from '../passkey/confirm-by-passkey.ts';
import { removePasskey } from '../passkey/remove-passkey.ts';
import { renamePasskey } from '../passkey/rename-passkey.ts';
import { signInByPasskey } from '../passkey/sign-in-by-passkey.ts';
import { askRecovery } from '../recovery/ask-recovery.ts';
import { makeRecoveryCodes } from '../recovery/make-recovery-codes.ts';
import { recoverByCode } from '../recovery/recover-by-code.ts';
import { recoverByLink } from '../recovery/recover-by-link.ts';
import { recoveryLink } from '../recovery/recovery-link.ts';
import { confirm } from '../session/confirm.ts';
import { endOtherSessions } from '../session/end-other-sessions.ts';
import { endSession } from '../session/end-session.ts';
import { sessions } from '../session/sessions.ts';
import { beginTotp } from '../totp/begin-totp.ts';
import { signInSecond } from '../totp/sign-in-second.ts';
import { totpSetup } from '../totp/totp-setup.ts';
import { turnTotpOff } from '../totp/turn-totp-off.ts';
import { turnTotpOn } from '../totp/turn-totp-on.ts';
import { security } from './security.ts';

/** The ways in, and how one keeps them. */
export const securing = {
  useCases: [
    confirm,
    endSession,
    endOtherSessions,
    setEmail,
    removeEmail,
    confirmEmail,
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
  queries: [security, sessions, recoveryLink, totpSetup],
  handlers: [onEmailDue],
} as const;
