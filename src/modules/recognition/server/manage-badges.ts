import { refuseStale } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { furtherLanguage, translate } from '#platform/languages/translating.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { CreateBadge, EditBadge, OneBadge } from '../contract.ts';
import { mayManage } from './badge.policy.ts';
import { badgeDeed } from './badge-deed.ts';
import {
  insertBadge,
  isTitleTaken,
  lockBadge,
  lockRetired,
  setBadge,
  setRetired,
} from './badge.sql.ts';
import { textsOf } from './texts.rules.ts';
import type { RecognitionTables } from './tables.ts';

const taken = () => refusedAt('title', 'badge_title_taken');

export const createBadge = useCase<RecognitionTables>()({
  name: 'recognition.create_badge',
  about: 'Make a badge: a thank-you that carries no power, and may open a space.',
  input: CreateBadge,
  subject: ({ settings }, { side }) =>
    Promise.resolve(side === 'teen' && !settings.TEEN_SIDE ? undefined : { side }),
  may: mayManage,
  async run(ctx, { title, about }, { side }) {
    const id = ctx.newId();
    if (await isTitleTaken(ctx.tx, { id, side, title })) throw taken();
    await insertBadge(ctx.tx, { id, side, title, about, createdAt: ctx.now });
    return { badge: id };
  },
  power: ({ title }, { side }, { badge }) => ({
    subjectKind: 'badge',
    subjectId: badge,
    reason: null,
    evidence: { title, side },
  }),
  deed: ({ title }, { side }, { badge }) =>
    badgeDeed({ side, title }, { by: 'recognition.retire_badge', with: { badge } }),
});

export const editBadge = useCase<RecognitionTables>()({
  name: 'recognition.edit_badge',
  about: 'Change what a badge is called and what it thanks for, also in a further language.',
  input: EditBadge,
  subject: ({ tx }, { badge }) => lockBadge(tx, badge),
  may: mayManage,
  async run(ctx, input, badge) {
    const { tx } = ctx;
    const fields = pick(input, 'title', 'about');
    const { id, side } = badge;
    const further = furtherLanguage(input, { first: null }, ctx);
    if (further !== null) {
      await translate(ctx, textsOf(badge), { ...further, fields });
      return {};
    }
    refuseStale({ base: input.base, ...fields }, textsOf(badge).original);
    if (await isTitleTaken(tx, { id, side, title: fields.title })) throw taken();
    await setBadge(tx, { id, ...fields });
    return {};
  },
  power: ({ title, locale }, badge) => ({
    subjectKind: 'badge',
    subjectId: badge.id,
    reason: null,
    evidence: { before: badge.title, after: title, ...(locale && { locale }) },
  }),
});

export const retireBadge = useCase<RecognitionTables>()({
  name: 'recognition.retire_badge',
  about: 'Give a badge to nobody any more. Whoever has it keeps it.',
  input: OneBadge,
  subject: ({ tx }, { badge }) => lockBadge(tx, badge),
  may: mayManage,
  async run({ tx, now }, _input, { id }) {
    await setRetired(tx, id, now);
    return {};
  },
  power: (_input, { id }) => ({ subjectKind: 'badge', subjectId: id, reason: null }),
  deed: (_input, badge) =>
    badgeDeed(badge, { by: 'recognition.bring_back_badge', with: { badge: badge.id } }),
  takesBack: {},
});

export const bringBackBadge = useCase<RecognitionTables>()({
  name: 'recognition.bring_back_badge',
  about: 'Give a badge again that was given to nobody any more.',
  input: OneBadge,
  subject: ({ tx }, { badge }) => lockRetired(tx, badge),
  may: mayManage,
  async run({ tx }, _input, badge) {
    if (await isTitleTaken(tx, badge)) throw new Refusal('conflict', 'badge_title_taken');
    await setRetired(tx, badge.id, null);
    return {};
  },
  power: (_input, { id }) => ({ subjectKind: 'badge', subjectId: id, reason: null }),
  deed: (_input, badge) =>
    badgeDeed(badge, { by: 'recognition.retire_badge', with: { badge: badge.id } }),
  takesBack: {},
});
