import { useCase } from '#platform/use-case.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { insertSkip } from './small-things.sql.ts';

export const skipIntroduction = useCase()({
  name: 'community.skip_introduction',
  about: 'Not introduce oneself now. The home page does not ask again.',
  may: isSignedIn,
  async run({ tx, actor, now }) {
    await insertSkip(tx, actor.personaId ?? '', now);
    return {};
  },
});
