import { CreateServiceToken, RevokeServiceToken } from '../../service.contract.ts';
import { endStreams } from '../session/end-streams.ts';
import { makeToken } from '../token/make-token.ts';
import { deleteToken } from '../token/token.sql.ts';
import { useCase } from '../tx.ts';
import { serviceDeed } from './deed.ts';
import { mayKeep, mayUse } from './service.policy.ts';
import { lockService, lockServiceOf } from './service.sql.ts';

export const createServiceToken = useCase({
  name: 'accounts.create_service_token',
  about: 'Make an access token for a service, for what its scopes say. It is shown once.',
  input: CreateServiceToken,
  once: 'secret',
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  subject: ({ tx }, { service }) => lockService(tx, service),
  may: mayUse,
  run: (ctx, { name, days, scopes }, owner) => makeToken(ctx, owner, { name, days, scopes }),
  power: (_input, { personaId }, { scopes, expiresAt }) => ({
    ...{ subjectKind: 'service', subjectId: personaId, reason: null },
    evidence: { scopes },
    expiresAt,
  }),
  deed: (_input, owner, { token }) =>
    serviceDeed(owner, { by: 'accounts.revoke_service_token', with: { token } }),
});

export const revokeServiceToken = useCase({
  name: 'accounts.revoke_service_token',
  about: 'Take back an access token of a service.',
  input: RevokeServiceToken,
  subject: ({ tx }, { token }) => lockServiceOf(tx, token),
  may: mayKeep,
  async run(ctx, { token }, { personaId }) {
    await deleteToken(ctx.tx, token);
    endStreams(ctx, personaId);
    return {};
  },
  power: (_input, { personaId }) => ({
    ...{ subjectKind: 'service', subjectId: personaId, reason: null },
  }),
  deed: (_input, owner) => serviceDeed(owner, null),
  takesBack: {},
});
