import { canMail } from '#platform/mail/send.ts';
import type { Kept } from '#settings';
import { query } from '#platform/use-case.ts';
import {
  beginnings,
  firstStep,
  firstSteps,
  spaceKey,
  type FirstRunView,
} from '../../first-run.contract.ts';
import { mayOperate } from '../settings/settings.policy.ts';

/** In any language: it is empty where somebody took it back. */
const isSaid = ({ values }: Kept, key: string): boolean =>
  [...values].some(([at, { value }]) => at.startsWith(`${key}:`) && value !== '');

export const firstRun = query()({
  name: 'admin.first_run',
  about: 'What a new place wants to have seen to, and how far that is.',
  may: mayOperate,
  statements: 6,
  async read(ctx): Promise<FirstRunView> {
    const { kept } = ctx.settings;
    const decided = (key: string) =>
      kept.fixed.has(key.toUpperCase()) || kept.values.has(`${key}:`);
    const known = new Map<string, boolean>([
      ['name', decided('community_name')],
      ['languages', decided('languages')],
      ['guidelines', [...kept.values.keys()].some((key) => key.startsWith('guidelines:'))],
      ['contact', isSaid(kept, 'contact')],
      ['privacy', isSaid(kept, 'privacy')],
      ['mail', canMail(ctx.settings)],
    ]);
    for (const { name, isDone } of ctx.registry.all(firstStep)) known.set(name, await isDone(ctx));
    const asked = firstSteps.filter((name) => name !== 'young' || ctx.settings.TEEN_SIDE);
    const steps = asked.map((name) => {
      const isDone = known.get(name) === true;
      const isLeft = !isDone && kept.values.get(`first_run.${name}:`)?.value === 'left';
      return { name, isDone, isLeft };
    });
    return {
      steps,
      done: steps.filter(({ isDone, isLeft }) => isDone || isLeft).length,
      spaces: beginnings.filter((name) => kept.values.has(`${spaceKey(name)}:`)),
    };
  },
});
