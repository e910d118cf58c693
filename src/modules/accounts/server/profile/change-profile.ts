import { isSignedIn } from '#platform/actor.policy.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { useCase } from '#platform/use-case.ts';
import { screening } from '#modules/safety/contract.ts';
import { ChangeProfile } from '../../profile.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { eachOnce, plainLine, plainText } from './line.rules.ts';
import { writeProfile } from './profile.sql.ts';

export const changeProfile = useCase<AccountsTables>()({
  name: 'accounts.change_profile',
  about: 'Say something about myself, and whether I am in the directory.',
  input: ChangeProfile,
  limits: [{ points: 30, seconds: 600, by: 'account' }],
  subject: () => Promise.resolve({}),
  may: isSignedIn,
  async run(ctx, input) {
    const words = {
      about: plainText(input.about),
      pronouns: plainLine(input.pronouns),
      topics: plainLine(input.topics),
    };
    const others = eachOnce(input.otherLanguages.map(plainLine));
    const verdict = await ctx.registry.one(screening)(ctx, {
      place: 'accounts.profile',
      texts: { ...words, otherLanguages: others.join(', ') },
    });
    const held = verdict === 'hold';
    await writeProfile(ctx.tx, ctx.actor.personaId ?? '', {
      ...words,
      languages: [...input.languages, ...others],
      listed: input.listed,
      heldAt: held ? ctx.now : null,
    });
    forgetGuestPages(ctx);
    return { held };
  },
});
