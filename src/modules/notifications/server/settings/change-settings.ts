import { isSignedIn } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { refusedAt } from '#platform/verdict.ts';
import { ChangeSettings } from '../../contract.ts';
import { useCase } from '../joined.ts';
import { lockReaders, setOff } from '../reader.sql.ts';

export const changeSettings = useCase({
  name: 'notifications.change_settings',
  about: 'Choose what I am not told of.',
  input: ChangeSettings,
  may: isSignedIn,
  async run(ctx, { off }) {
    const { personaId } = personOf(ctx.actor);
    const kinds = ctx.registry.notificationKinds;
    if (!off.every((kind) => kinds.get(kind)?.isOptional)) throw refusedAt('off', 'not_valid');
    await lockReaders(ctx.tx, [personaId]);
    await setOff(ctx.tx, personaId, [...new Set(off)]);
    return { off };
  },
});
