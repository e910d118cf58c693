import { refuseStale } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { useCase } from '#platform/use-case.ts';
import { refusedAt } from '#platform/verdict.ts';
import { CreateBadge, EditBadge, RetireBadge } from '../contract.ts';
import { mayManage } from './badge.policy.ts';
import { insertBadge, lockBadge, retire, setBadge } from './badge.sql.ts';
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
    if (!(await insertBadge(ctx.tx, { id, side, title, about, createdAt: ctx.now }))) throw taken();
    return { badge: id };
  },
  power: ({ title }, { side }, { badge }) => ({
    subjectKind: 'badge',
    subjectId: badge,
    reason: null,
    evidence: { title, side },
  }),
});

export const editBadge = useCase<RecognitionTables>()({
  name: 'recognition.edit_badge',
  about: 'Change what a badge is called and what it thanks for.',
  input: EditBadge,
  subject: ({ tx }, { badge }) => lockBadge(tx, badge),
  may: mayManage,
  async run({ tx }, input, { id, side, ...before }) {
    const { title, about } = input;
    refuseStale(input, pick(before, 'title', 'about'));
    if (!(await setBadge(tx, { id, side, title, about }))) throw taken();
    return {};
  },
  power: ({ title }, badge) => ({
    subjectKind: 'badge',
    subjectId: badge.id,
    reason: null,
    evidence: { before: badge.title, after: title },
  }),
});

export const retireBadge = useCase<RecognitionTables>()({
  name: 'recognition.retire_badge',
  about: 'Give a badge to nobody any more. Whoever has it keeps it.',
  input: RetireBadge,
  subject: ({ tx }, { badge }) => lockBadge(tx, badge),
  may: mayManage,
  async run({ tx, now }, _input, { id }) {
    await retire(tx, id, now);
    return {};
  },
  power: (_input, { id }) => ({ subjectKind: 'badge', subjectId: id, reason: null }),
});
