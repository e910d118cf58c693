import { z } from 'zod';
import { idOf } from '#platform/public-event.contract.ts';

/** Somebody is a member from now on: they joined, or were let in. */
export type MemberJoined = { type: 'accounts.member_joined'; payload: { personaId: string } };

/** What programs elsewhere are told of it. */
export const MemberData = z.strictObject({ person: idOf('Who has come.') });

export const memberJoined = (personaId: string): MemberJoined => ({
  ...{ type: 'accounts.member_joined', payload: { personaId } },
});
