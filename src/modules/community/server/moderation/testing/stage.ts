import { randomUUID } from 'node:crypto';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import type { Opened, ThreadView } from '../../../thread.contract.ts';
import { createSpace } from '../../space/create-space.ts';
import { openThread } from '../../thread/open-thread.ts';
import { postReply } from '../../thread/post-reply.ts';
import { thread } from '../../thread/thread.ts';

type Space = Record<'space' | 'spaceSlug', string>;

/** Two public spaces, people who talk there, and Mira, who looks after both. */
export type Stage = Cast & {
  ann: Person;
  ben: Person;
  chidi: Person;
  mira: Person;
  keeper: Person;
  asking: Space;
  nights: Space;
  space(title: string): Promise<Space>;
  opens(by: Person, title: string, more?: object): Promise<Opened>;
  replies(by: Person, thread: string, body: string, more?: object): Promise<string>;
  reads(
    who: Person | Cast['guest'],
    at: Record<'spaceSlug' | 'threadSlug', string>,
  ): Promise<ThreadView>;
};

export async function openStage(): Promise<Stage> {
  const cast = await openCast();
  const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
  const space = (title: string) =>
    cast.as(keeper).does(createSpace, {
      title,
      reads: 'everyone',
      allowsAnonymous: true,
      clientId: randomUUID(),
    });
  const asking = await space('Asking');
  return {
    ...cast,
    ann: await cast.person('Ann'),
    ben: await cast.person('Ben'),
    chidi: await cast.person('Chidi'),
    mira: await cast.withDuty(await cast.person('Mira'), 'moderator'),
    keeper,
    asking,
    nights: await space('Nights'),
    space,
    opens: (by, title, more = {}) =>
      cast.as(by).does(openThread, {
        space: asking.space,
        title,
        body: `${by.name} begins ${title}.`,
        clientId: randomUUID(),
        ...more,
      }),
    replies: async (by, threadId, body, more = {}) => {
      const input = { thread: threadId, body, clientId: randomUUID(), ...more };
      return (await cast.as(by).does(postReply, input)).post;
    },
    reads: (who, { spaceSlug, threadSlug }) => cast.as(who).asks(thread, { spaceSlug, threadSlug }),
  };
}

export const why = { rule: 'kindness', reason: 'Please say it without the sting.' };
