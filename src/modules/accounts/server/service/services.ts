import { scopesOffered } from '#platform/scopes.ts';
import type { ServicesView } from '../../service.contract.ts';
import { sidesOperated } from '../joining/joining.policy.ts';
import { query } from '../tx.ts';
import { mayResume, maySeeServices, mayUse } from './service.policy.ts';
import { listServices } from './service.sql.ts';

export const services = query({
  name: 'accounts.services',
  about:
    'Programs that have an account here, with their tokens but for the secrets; for who runs the place.',
  may: maySeeServices,
  statements: 1,
  async read({ tx, actor, now, registry }): Promise<ServicesView> {
    const found = await listServices(tx, sidesOperated(actor), now);
    return {
      services: found.map((one) => ({
        ...one,
        tokens: one.tokens.map((token) => ({
          ...token,
          createdAt: new Date(token.createdAt),
          expiresAt: new Date(token.expiresAt),
          usedAt: token.usedAt === null ? null : new Date(token.usedAt),
        })),
        can: { end: mayUse(actor, one), resume: mayResume(actor, one), token: mayUse(actor, one) },
      })),
      offered: scopesOffered(registry.scopes),
    };
  },
});
