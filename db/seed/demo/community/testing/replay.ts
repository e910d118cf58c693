import type { SpaceHappening } from '../happenings.ts';

/** Tells what happened again, slowly, and objects to whatever could not have. */
export function objectionsTo(
  told: readonly SpaceHappening[],
  joined: ReadonlyMap<string, Date>,
  now: Date,
): string[] {
  const standing = new Map<string, string>();
  const isOver = new Set<string>();
  const spaces = new Set<string>();
  const objections: string[] = [];
  const stands = (post: string): string | undefined =>
    standing.has(post) ? undefined : `is about ${post}, which is not there`;
  const objection = (it: SpaceHappening): string | undefined => {
    const came = joined.get(it.person);
    if (came === undefined || it.at <= came) return 'has not joined yet';
    if (it.at >= now) return 'lies in the future';
    switch (it.kind) {
      case 'made_space':
        return undefined;
      case 'opened':
        return spaces.has(it.thread.space) ? undefined : 'has no space yet';
      case 'wrote':
        if (isOver.has(it.thread)) return 'is in a thread that is closed';
        return stands(it.to ?? `${it.thread}/1`);
      case 'gave_heart':
        return standing.get(it.post) === it.person ? 'is to oneself' : stands(it.post);
      case 'accepted':
      case 'edited':
      case 'took_back':
      case 'hid':
        return stands(it.post);
      case 'followed':
      case 'left':
      case 'tended':
        return stands(`${it.thread}/1`);
    }
  };
  for (const it of told) {
    const wrong = objection(it);
    if (wrong !== undefined) objections.push(`${it.kind} by ${it.person} ${wrong}`);
    if (it.kind === 'made_space') spaces.add(it.space.key);
    if (it.kind === 'opened' || it.kind === 'wrote') standing.set(it.post, it.person);
    if (it.kind === 'took_back' || it.kind === 'hid') standing.delete(it.post);
    if (it.kind === 'tended' && it.act.act === 'closed') isOver.add(it.thread);
  }
  return objections;
}
