import { dropDrafts } from '#modules/accounts/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { firstLanguage, translate } from '#platform/languages/translating.ts';
import { renderMarkdown } from '#platform/markdown.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { TranslateSpace } from '../../space.contract.ts';
import { mayArrange } from './space.policy.ts';
import { lockSpaceRow } from './space.sql.ts';
import { textsOf } from './written.ts';
import { whereSpace } from './where.rules.ts';

export const translateSpace = useCase()({
  name: 'community.translate_space',
  about: 'Write what a space is called and for, and its guidelines, in a further language.',
  input: TranslateSpace,
  subject: ({ tx, actor }, at) => lockSpaceRow(tx, actor, at),
  may: mayArrange,
  async run(ctx, { space: _space, locale, base, ...fields }, space) {
    if (locale === firstLanguage(space.first, ctx.settings))
      throw refusedAt('locale', 'first_words_language');
    const rendered = {
      about_html: renderMarkdown(fields.about),
      guidelines_html: renderMarkdown(fields.guidelines),
      guidelines_version: space.guidelinesVersion,
    };
    await translate(ctx, textsOf(space), { locale, base, fields, rendered });
    dropDrafts(ctx, [`community.version:${space.id}:${locale}`]);
    // Guests may have a kept page of it in that language.
    if (space.reads === 'everyone') forgetGuestPages(ctx);
    return { ...whereSpace(space), locale };
  },
  power: ({ locale }, { id }) => ({
    subjectKind: 'space',
    subjectId: id,
    reason: 'Written in a further language.',
    evidence: { locale },
  }),
});
