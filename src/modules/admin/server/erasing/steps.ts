import { shutOut } from '#modules/accounts/index.server.ts';
import type { EraseStep } from '#platform/personal/personal.ts';
import type { Registry } from '#platform/registry.ts';

/** From here on nobody acts as them. */
const close: EraseStep = {
  table: 'accounts.session',
  async run(ctx, { who }) {
    await shutOut(ctx.tx, [who.accountId]);
    ctx.wake('session', who.personaIds);
    return 0;
  },
};

/**
 * All that is erased of somebody, in order. Who they are (accounts) goes last: until then the others know
 * whom they are about. These go twice over: what came in meanwhile, a reply or a mention, is found the
 * second time.
 */
export function stepsOf({ personal }: Registry): readonly EraseStep[] {
  const [self, ...others] = personal;
  const theirs = others.toReversed().flatMap(({ erase }) => erase);
  return [close, ...theirs, ...theirs, ...(self?.erase ?? [])];
}
