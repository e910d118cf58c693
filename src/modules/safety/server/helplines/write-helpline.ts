import { baseOf, refuseStale } from '#platform/base.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage, translate, versionFor } from '#platform/languages/translating.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import {
  AddHelpline,
  EditHelpline,
  OneHelpline,
  TranslateHelpline,
} from '../../helplines.contract.ts';
import { mayTendHelplines } from './helpline.policy.ts';
import { refuseOneMore } from './most.ts';
import { isReachedAlike, standing, textsOf, waysOf, wordsOf } from './helpline.rules.ts';
import { insertHelpline, lockChanged, lockHelpline, putHelpline } from './helpline.sql.ts';
import { helplineDeed, powerOver, tended } from './tending.ts';

export const addHelpline = useCase()({
  name: 'safety.add_helpline',
  about:
    'Write down a line where somebody listens. It is shown to nobody before somebody confirmed it.',
  input: AddHelpline,
  may: mayTendHelplines,
  async run(ctx, input) {
    await refuseOneMore(ctx.tx);
    const id = ctx.newId();
    await insertHelpline(ctx.tx, { ...input, id, at: ctx.now });
    tended(ctx);
    return { helpline: id };
  },
  power: (input, _subject, { helpline }) =>
    powerOver(helpline, { country: input.country, ways: waysOf(input) }),
  deed: (input, _subject, { helpline }) =>
    helplineDeed(input, { by: 'safety.remove_helpline', with: { helpline } }),
});

export const editHelpline = useCase()({
  name: 'safety.edit_helpline',
  about:
    'Change what is written down of a line. With another number or address it is shown to nobody before somebody confirmed it anew.',
  input: EditHelpline,
  subject: ({ tx }, { helpline }) => lockHelpline(tx, helpline),
  may: mayTendHelplines,
  async run(ctx, { base, ...input }, line) {
    const [now, before] = [standing(input), standing(line)];
    refuseStale({ base, ...now }, before);
    const isConfirmed = isReachedAlike(now, before);
    await putHelpline(ctx.tx, line.id, { now, before, isConfirmed });
    tended(ctx);
    return { helpline: line.id, isConfirmed };
  },
  power: (input, line) => powerOver(line.id, { before: waysOf(line), after: waysOf(input) }),
  deed: (_input, line) =>
    helplineDeed(line, { by: 'safety.restore_helpline', with: { helpline: line.id } }),
});

export const restoreHelpline = useCase()({
  name: 'safety.restore_helpline',
  about: 'Put a line back as it stood before it was changed last.',
  input: OneHelpline,
  subject: ({ tx }, { helpline }) => lockChanged(tx, helpline),
  may: mayTendHelplines,
  async run(ctx, _input, line) {
    const [now, before] = [line.before, standing(line)];
    const isConfirmed = isReachedAlike(now, before);
    await putHelpline(ctx.tx, line.id, { now, before, isConfirmed });
    tended(ctx);
    return { helpline: line.id };
  },
  power: (_input, line) => powerOver(line.id, { before: waysOf(line), after: waysOf(line.before) }),
  deed: (_input, line) =>
    helplineDeed(line.before, { by: 'safety.restore_helpline', with: { helpline: line.id } }),
  takesBack: {},
});

export const translateHelpline = useCase()({
  name: 'safety.translate_helpline',
  about: 'Write what a line is called, for whom and when it is, in a further language.',
  input: TranslateHelpline,
  async subject({ tx }, { helpline, locale }) {
    const line = await lockHelpline(tx, helpline);
    if (line === undefined) return undefined;
    const written = await versionsOf(tx, [line.id], locale);
    return { ...line, before: versionFor(textsOf(line), locale, written) };
  },
  may: mayTendHelplines,
  async run(ctx, { locale, base, ...said }, line) {
    if (locale === firstLanguage(null, ctx.settings))
      throw refusedAt('locale', 'first_words_language');
    await translate(ctx, textsOf(line), { locale, base, fields: wordsOf(said) });
    tended(ctx);
    return { helpline: line.id, locale };
  },
  power: ({ locale }, { id, before }) => powerOver(id, { locale, before: wordsOf(before) }),
  deed: ({ locale, ...said }, line) => {
    const before = { base: baseOf(wordsOf(said)), ...wordsOf(line.before) };
    const back = { helpline: line.id, locale, ...before };
    return helplineDeed(line, { by: 'safety.translate_helpline', with: back });
  },
  takesBack: {},
});
