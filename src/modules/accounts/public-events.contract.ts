import { z } from 'zod';

/** Somebody is a member from now on: they joined, or were let in. */
export type MemberJoined = { type: 'accounts.member_joined'; payload: { personaId: string } };

/** What programs elsewhere are told of it: not who has come. Who wishes to be found is in the directory. */
export const MemberData = z.strictObject({});

export const memberJoined = (personaId: string): MemberJoined => ({
  ...{ type: 'accounts.member_joined', payload: { personaId } },
});
