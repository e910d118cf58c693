import { dropDrafts } from '#modules/accounts/index.server.ts';
import { noticesDue, subjectsChanged } from '#modules/notifications/contract.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { allow } from '#platform/verdict.ts';
import { Nudge, OneNudge } from '../../nudge.contract.ts';
import { findProgramme } from '../programme/programme.sql.ts';
import { useCase } from '../tx.ts';
import { holdsProgramme, mayBeWrittenTo, mayNudge, mayTakeBackNudge } from './nudge.policy.ts';
import { isTooSoon } from './nudge.rules.ts';
import * as db from './nudge.sql.ts';
import { whereProgramme } from '../programme/where.rules.ts';

export const nudge = useCase({
  name: 'learning.nudge',
  about:
    'Write to people who take part in a programme: each hears of it alone, and nobody twice within three days. For its hosts.',
  input: Nudge,
  limits: [{ points: 30, seconds: 3600, by: 'account' }],
  async subject({ tx, actor, now }, { people: named, ...at }) {
    const programme = await findProgramme(tx, actor, at);
    if (programme === undefined) return undefined;
    // Whoever will be refused makes nobody wait.
    if (holdsProgramme(actor, programme) !== allow) return { programme, people: [] };
    await db.lockNudges(tx, programme.id);
    const there = await db.takingPart(tx, programme, named);
    const written = await db.writtenTo(tx, programme.id, { people: there, now });
    const people = there.filter((id) => {
      const wasWrittenTo = isTooSoon(written(id), now);
      return mayBeWrittenTo(actor, { id, wasWrittenTo }) === allow;
    });
    return { programme, people };
  },
  may: mayNudge,
  async run(ctx, { body, people: named }, { programme, people }) {
    const id = ctx.newId();
    const by = writerOf(ctx);
    const words = { id, programmeId: programme.id, by, body, at: ctx.now };
    await db.insertNudge(ctx.tx, words, people);
    const subject = { kind: 'learning.nudge', id };
    const about = { subject, thread: id, side: programme.side, by };
    ctx.emit(noticesDue({ kind: 'host_wrote', ...about, to: people }));
    dropDrafts(ctx, [`learning.nudge:${programme.id}`]);
    return {
      nudge: id,
      ...whereProgramme(programme),
      written: people.length,
      left: named.length - people.length,
    };
  },
  power: (_input, { programme }, { nudge: id, written }) => ({
    subjectKind: 'nudge',
    subjectId: id,
    reason: null,
    evidence: { programme: programme.id, people: written },
  }),
});

export const takeBackNudge = useCase({
  name: 'learning.take_back_nudge',
  about:
    'Take back words of a host to people in a programme: what is unread is read by nobody. They may be written to anew at once, and that only once in three days.',
  input: OneNudge,
  subject: ({ tx }, { nudge: id }) => db.lockNudge(tx, id),
  may: mayTakeBackNudge,
  async run(ctx, { nudge: id }, { programme }) {
    await db.takeNudge(ctx.tx, id, ctx.now);
    ctx.emit(subjectsChanged(id));
    return whereProgramme(programme);
  },
  power: (_input, { id, programme }) => ({
    subjectKind: 'nudge',
    subjectId: id,
    reason: null,
    evidence: { programme: programme.id },
  }),
});
