import { isSignedIn } from '#platform/actor.policy.ts';
import { oneLine, plainText } from '#platform/text.contract.ts';
import { baseOf, refuseStale } from '#platform/base.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { pick } from '#platform/pick.ts';
import { screening } from '#modules/safety/contract.ts';
import { ChangeProfile, languageCodes, type ProfileView } from '../../profile.contract.ts';
import { dropDrafts } from '../api.ts';
import { mayChangeFrom } from '../name/changing.rules.ts';
import { nameChangedAt } from '../name/name.sql.ts';
import { query, useCase } from '../tx.ts';
import { findPerson, lockProfile, writeProfile } from './profile.sql.ts';
import { eachOnce } from './each-once.rules.ts';

const known: ReadonlySet<string> = new Set(languageCodes);

export const profile = query({
  name: 'accounts.profile',
  about: 'What I say about myself, to be changed.',
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor, now }): Promise<ProfileView | undefined> {
    const own = await findPerson(tx, actor, actor.personaId ?? '');
    if (own === undefined) return undefined;
    const { personaId: id, name, avatar, about, pronouns, topics, listed, pageFor, held } = own;
    const { at } = await nameChangedAt(tx, id);
    const nameFrom = mayChangeFrom(at, now);
    const shown = { id, name, avatar, about, pronouns, topics, listed, pageFor, held, nameFrom };
    return { ...shown, ...spoken(own), base: baseOf(standing(own)) };
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
    if (input.base !== undefined) {
      const own = await lockProfile(ctx.tx, ctx.actor.personaId ?? '');
      const said = { ...words, languages: input.languages, otherLanguages: others };
      if (own) refuseStale({ ...said, listed: input.listed, base: input.base }, standing(own));
    }
    const verdict = await ctx.registry.one(screening)(ctx, {
      place: 'accounts.profile',
      texts: { ...words, otherLanguages: others.join(', ') },
    });
    const held = verdict === 'hold';
    await writeProfile(ctx.tx, ctx.actor.personaId ?? '', {
      ...words,
      languages: [...input.languages, ...others],
      isListed: input.listed,
      ...(input.pageFor === undefined ? {} : { pageFor: input.pageFor }),
      profileHeldAt: held ? ctx.now : null,
    });
    dropDrafts(ctx, ['accounts.profile:mine']);
    forgetGuestPages(ctx);
    return { held };
  },
});

type Own = Pick<ProfileView, 'about' | 'pronouns' | 'topics' | 'listed'> & {
  languages: readonly string[];
};

const spoken = ({ languages }: Own) => ({
  languages: languages.filter((one) => known.has(one)),
  otherLanguages: languages.filter((one) => !known.has(one)),
});

/** What is changed together, as it stands. */
const standing = (own: Own) => ({
  ...pick(own, 'about', 'pronouns', 'topics'),
  ...spoken(own),
  ...pick(own, 'listed'),
});
