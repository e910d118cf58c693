import type { Ctx } from '#platform/use-case.ts';
import type { Place, PostFacts } from '../place.ts';
import type { PostsTables } from '../tables.ts';

type Asked = { post: string };

/** The subject of whatever is done with one post: it exists for the actor. */
export const found =
  <Post extends PostFacts, Spot>(place: Place<string, Post, Spot>) =>
  (ctx: Ctx<PostsTables>, { post }: Asked): Promise<Post | undefined> =>
    place.find(ctx.as(), post);

/** The same for those who look after the place, which is locked until the act is through. */
export const foundToModerate =
  <Post extends PostFacts, Spot>(place: Place<string, Post, Spot>) =>
  (ctx: Ctx<PostsTables>, { post }: Asked): Promise<Post | undefined> =>
    place.findToModerate(ctx.as(), post);
