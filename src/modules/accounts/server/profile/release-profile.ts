import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { ReleaseProfile } from '../../profile.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { mayRelease } from './profile.policy.ts';
import { lockProfile, releaseHeld } from './profile.sql.ts';

export const releaseProfile = useCase<AccountsTables>()({
  name: 'accounts.release_profile',
  about: 'Let others see a profile that waited to be looked at.',
  input: ReleaseProfile,
  subject: ({ tx }, { person }) => lockProfile(tx, person),
  may: mayRelease,
  async run(ctx, { person }) {
    await releaseHeld(ctx.tx, person);
    forgetGuestPages(ctx);
    return {};
  },
  power: (_input, { personaId }) => ({
    subjectKind: 'persona',
    subjectId: personaId,
    personaId,
    reason: null,
  }),
});
