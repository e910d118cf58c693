import { handlerOfMany } from '#platform/handlers.ts';
import type { Registry } from '#platform/registry.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Notice, NoticesDue, SubjectsChanged } from '../../contract.ts';
import { wakeInbox } from '../change.ts';
import type { Joined } from '../joined.ts';
import { lockReaders } from '../reader.sql.ts';
import {
  decideAll,
  distinct,
  doers,
  type Change,
  type Pair,
  type Reader,
} from './changes.rules.ts';
import { applyAll, factsFor, touchSubjects } from './notify.sql.ts';

/**
 * Tells one or ten thousand people what happened, in three statements; and of all that happened at about
 * the same time in the same three: who follows a lively thread is written to once.
 */
export const onNoticesDue = handlerOfMany<NoticesDue, Joined>({
  on: 'notifications.due',
  name: 'notifications.notify',
  check,
  async handle(ctx, events) {
    for (const event of events) check(ctx.registry, event);
    const pairs: Pair[] = [];
    for (const { notices } of events) pairs.push(...(await addressees(ctx, notices)));
    const people = [...new Set(pairs.map(({ to }) => to))].sort();
    if (people.length === 0) return;
    const readers = await lockReaders(ctx.tx, people);
    const changes = await changesFor(ctx, pairs, readers);
    if (changes.length === 0) return;
    await applyAll(ctx.tx, changes, ctx.now);
    for (const to of new Set(changes.map((change) => change.to)))
      wakeInbox(ctx, to, readers.get(to)?.lastSeq);
  },
});

/** A notice that names what nobody declares would be told to nobody, or shown to nobody. */
function check(registry: Registry, { notices }: NoticesDue['payload']): void {
  const declared = (what: 'notificationKinds' | 'subjects' | 'audiences', name: string) => {
    if (!registry[what].has(name)) throw new Error(`"${name}" is in the ${what} of nobody`);
  };
  for (const { audience, gather, ...notice } of notices) {
    for (const { kind, subject } of [notice, gather ?? notice]) {
      declared('notificationKinds', kind);
      declared('subjects', subject.kind);
    }
    if (audience !== undefined) declared('audiences', audience.name);
  }
}

/** Whose items point at what looks otherwise now look again. */
export const onSubjectsChanged = handlerOfMany<SubjectsChanged, Joined>({
  on: 'notifications.subjects_changed',
  name: 'notifications.touch_items',
  async handle(ctx, events) {
    const ids = events.flatMap((event) => event.ids);
    for (const { personaId, seq } of await touchSubjects(ctx.tx, ids))
      wakeInbox(ctx, personaId, seq);
  },
});

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
  return ctx.registry.audiences.get(audience.name)?.people(ctx.as(), audience.id) ?? [];
}

async function changesFor(
  ctx: Ctx<Joined>,
  pairs: readonly Pair[],
  readers: ReadonlyMap<string, Reader>,
): Promise<Change[]> {
  const facts = await factsFor(ctx.tx, distinct(pairs), { by: doers(pairs), now: ctx.now });
  const kinds = ctx.registry.notificationKinds;
  return decideAll(kinds, pairs, { readers, facts, newId: () => ctx.newId() });
}
