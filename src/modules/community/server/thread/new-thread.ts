import { draftsOf, isChosenPlace } from '#modules/accounts/index.server.ts';
import { helpBeside } from '#modules/posts/index.server.ts';
import { query } from '#platform/use-case.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { NewThreadInput, type NewThreadView, type ThreadKind } from '../../thread.contract.ts';
import { mayOpenAs } from './open-thread.ts';
import { mayBeAnonymous, mayWrite } from './thread.policy.ts';
import { spaceToWriteIn, type SpaceRow } from './thread.sql.ts';
import { guidelinesView, placeView } from './thread.view.ts';

export const newThread = query()({
  name: 'community.new_thread',
  about: 'Where a thread would be opened: its space, the guidelines, and what was begun there.',
  input: NewThreadInput,
  may: isSignedIn,
  statements: 2,
  async read(ctx, input): Promise<NewThreadView | undefined> {
    const { tx, actor } = ctx;
    const space = await spaceToWriteIn(tx, actor, input);
    if (space === undefined) return undefined;
    const offers = (kind: string) => mayOpenAs(ctx, kind, space) === true;
    const kinds: ThreadKind[] = [
      ...kindsBegun(space),
      ...(!space.isWelcome && !space.forQuestions && offers('checkin')
        ? (['checkin'] as const)
        : []),
      ...(offers('announcement') ? (['announcement'] as const) : []),
    ];
    const begun = await begunFor(ctx, { spaceId: space.spaceId, kinds }, input.begunIn);
    return {
      space: placeView(space),
      guidelines: guidelinesView(space),
      kinds,
      ...begun,
      helpBeside: await helpBeside(ctx, { posts: [], said: undefined, drafts: begun.drafts }),
      can: { open: mayWrite(actor, space), anonymous: mayBeAnonymous(actor, space) },
    };
  },
});

/**
 * What was begun in this space; or else in the one from which one comes, as if it had been here. A kind that is not
 * offered here is not brought along.
 */
async function begunFor(
  ctx: Parameters<typeof draftsOf>[0],
  { spaceId, kinds }: { spaceId: string; kinds: readonly string[] },
  from?: string,
): Promise<Pick<NewThreadView, 'drafts' | 'begunIn'>> {
  const [here, there] = [`community.new:${spaceId}`, `community.new:${from ?? spaceId}`];
  const all = [...(await draftsOf(ctx, [here, there]))].filter(
    ([place, value]) => !place.endsWith(':kind:chosen') || kinds.includes(value),
  );
  const mine = all.filter(([place]) => place.startsWith(here));
  const isBegunHere = mine.some(([place]) => !isChosenPlace(place));
  const theirs = all.filter(([place]) => place.startsWith(there));
  if (from === undefined || isBegunHere || theirs.length === 0)
    return { drafts: Object.fromEntries(mine), begunIn: null };
  const carried = theirs.map(
    ([place, words]) => [here + place.slice(there.length), words] as const,
  );
  return { drafts: Object.fromEntries(carried), begunIn: from };
}

/** Whoever introduces themselves, or asks where questions are asked, is not to wonder first what that is called. */
function kindsBegun({ isWelcome, forQuestions }: SpaceRow): ThreadKind[] {
  if (isWelcome) return ['talk'];
  return forQuestions ? ['question'] : ['talk', 'question'];
}
