import { isSignedIn } from '#platform/actor.policy.ts';
import { oneLine, plainText } from '#platform/text.contract.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { screening } from '#modules/safety/contract.ts';
import { ChangeProfile, languageCodes, type ProfileView } from '../../profile.contract.ts';
import { query, useCase } from '../tx.ts';
import { findPerson, writeProfile } from './profile.sql.ts';
import { eachOnce } from './each-once.rules.ts';

const known: ReadonlySet<string> = new Set(languageCodes);

export const profile = query({
  name: 'accounts.profile',
  about: 'What I say about myself, to be changed.',
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor }): Promise<ProfileView | undefined> {
    const own = await findPerson(tx, actor, actor.personaId ?? '');
    if (own === undefined) return undefined;
    const { personaId: id, name, avatar, about, pronouns, topics, listed, held } = own;
    const shown = { id, name, avatar, about, pronouns, topics, listed, held };
    return {
      ...shown,
      languages: own.languages.filter((one) => known.has(one)),
      otherLanguages: own.languages.filter((one) => !known.has(one)),
    };
  },
});

export const changeProfile = useCase({
  name: 'accounts.change_profile',
  about: 'Say something about myself, and whether I am in the directory.',
  input: ChangeProfile,
  limits: [{ points: 30, seconds: 600, by: 'account' }],
  may: isSignedIn,
  async run(ctx, input) {
    const words = {
      about: plainText(input.about),
      pronouns: input.pronouns,
      topics: input.topics,
    };
    const others = eachOnce(input.otherLanguages.map(oneLine));
    const verdict = await ctx.registry.one(screening)(ctx, {
      place: 'accounts.profile',
      texts: { ...words, otherLanguages: others.join(', ') },
    });
    const held = verdict === 'hold';
    await writeProfile(ctx.tx, ctx.actor.personaId ?? '', {
      ...words,
      languages: [...input.languages, ...others],
      isListed: input.listed,
      profileHeldAt: held ? ctx.now : null,
    });
    forgetGuestPages(ctx);
    return { held };
  },
});
