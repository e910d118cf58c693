import { handler } from '#platform/handlers.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Notice, NoticesDue, SubjectsChanged } from '../../contract.ts';
import type { Joined } from '../joined.ts';
import { lockReaders, type Reader } from '../reader.sql.ts';
import { decide, type Decision, type Earlier } from './decide.rules.ts';
import { applyAll, factsFor, touchSubjects, type Change } from './notify.sql.ts';

/** Tells one or ten thousand people what happened, in three statements. */
export const onNoticesDue = handler<NoticesDue, Joined>({
  on: 'notifications.due',
  name: 'notifications.notify',
  async handle(ctx, { notices }) {
    const pairs = await addressees(ctx, notices);
    const people = [...new Set(pairs.map(({ to }) => to))].sort();
    if (people.length === 0) return;
    const readers = await lockReaders(ctx.tx, people);
    const changes = await decideAll(ctx, pairs, readers);
    if (changes.length === 0) return;
    await applyAll(ctx.tx, changes, ctx.now);
    wakeReaders(
      ctx,
      changes.map(({ to }) => to),
      readers,
    );
  },
});

/** Whose items point at what looks otherwise now look again. */
export const onSubjectsChanged = handler<SubjectsChanged, Joined>({
  on: 'notifications.subjects_changed',
  name: 'notifications.touch_items',
  async handle(ctx, { ids }) {
    for (const { personaId, seq } of await touchSubjects(ctx.tx, ids))
      ctx.wake('inbox', [personaId], seq);
  },
});

type Pair = { notice: Notice; to: string };

/** Whom these notices are for. Who is told in person of what happened is told of it in no crowd. */
async function addressees(ctx: Ctx<Joined>, notices: readonly Notice[]): Promise<Pair[]> {
  const inPerson = new Set(notices.flatMap(({ to }) => to));
  const pairs: Pair[] = [];
  for (const notice of notices) {
    const followers = await followersOf(ctx, notice);
    const crowd = followers.filter((id) => !inPerson.has(id));
    for (const to of new Set([...notice.to, ...crowd])) pairs.push({ notice, to });
  }
  return pairs;
}

async function followersOf(ctx: Ctx<Joined>, { audience }: Notice): Promise<readonly string[]> {
  if (audience === undefined) return [];
  const found = ctx.registry.audiences.get(audience.name);
  if (found === undefined) throw new Error(`Nobody declares the audience ${audience.name}`);
  return found.people(ctx.as(), audience.id);
}

/** What one notice brings somebody is known to the next: a reply that names them is told once. */
async function decideAll(
  ctx: Ctx<Joined>,
  pairs: readonly Pair[],
  readers: ReadonlyMap<string, Reader>,
): Promise<Change[]> {
  const kinds = ctx.registry.notificationKinds;
  const facts = await factsFor(ctx.tx, pairs, ctx.now);
  const since = new Map<string, Earlier[]>();
  return pairs.flatMap(({ notice, to }, at) => {
    const reader = readers.get(to);
    const known = facts[at];
    if (reader === undefined || known === undefined) return [];
    const earlier = [...known.earlier, ...(since.get(to) ?? [])];
    const decision = decide(kinds, notice, to, { ...known, off: reader.off, earlier });
    if (decision.do === 'nothing') return [];
    reader.lastSeq += 1;
    const change = { to, notice, decision, id: ctx.newId(), seq: reader.lastSeq };
    if (decision.do === 'add')
      since.set(to, [...(since.get(to) ?? []), asEarlier(change.id, decision)]);
    return [change];
  });
}

const asEarlier = (id: string, { kind, subject }: Decision & { do: 'add' }): Earlier => ({
  id,
  kind,
  subject: subject.id,
  isUnread: true,
  byThem: true,
  isNow: false,
});

function wakeReaders(
  ctx: Ctx<Joined>,
  people: readonly string[],
  readers: ReadonlyMap<string, Reader>,
): void {
  for (const to of new Set(people)) ctx.wake('inbox', [to], readers.get(to)?.lastSeq);
}
