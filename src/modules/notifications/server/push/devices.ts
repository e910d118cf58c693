import { ECDH } from 'node:crypto';
import { isSignedIn, withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import { refusalOf } from '#platform/outbound/reach.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import type { Settings } from '#settings';
import { AddDevice, ChoosePushes, OneDevice, type PushesView } from '../../push.contract.ts';
import { query, useCase } from '../joined.ts';
import {
  deleteDevice,
  findOwnDevice,
  keepNewest,
  ownPushes,
  putChoice,
  putDevice,
} from './push.sql.ts';

/** Devices of one person that are told. */
const MOST = 10;

export const pushes = query({
  name: 'notifications.pushes',
  about: 'On which of my devices I am told of what is in my inbox, and how.',
  may: isSignedIn,
  statements: 1,
  async read({ tx, actor, now }): Promise<PushesView> {
    const { personaId, sessionKey } = personOf(actor);
    const mine = await ownPushes(tx, personaId, sessionKey, now);
    return {
      ...mine,
      devices: mine.devices.map(({ device, at, usedAt, ...one }) => {
        const [browser = '', system = ''] = device.split(':');
        const when = { at: new Date(at), usedAt: usedAt === null ? null : new Date(usedAt) };
        return { ...one, ...when, device: { browser, system } };
      }),
    };
  },
});

export const addDevice = useCase({
  name: 'notifications.add_device',
  about: 'Be told on this device, in the browser I am signed in with, that something waits for me.',
  input: AddDevice,
  may: withSession,
  limits: [{ points: 30, seconds: 3_600, by: 'account' }],
  async run(ctx, { address: endpoint, p256dh, auth }) {
    const { personaId, sessionKey } = personOf(ctx.actor);
    if (!isService(endpoint, ctx.settings)) throw refusedAt('address', 'not_valid');
    if (!isPoint(p256dh)) throw refusedAt('p256dh', 'not_valid');
    const id = ctx.newId();
    await putChoice(ctx.tx, personaId, ctx.now);
    const device = { id, personaId, sessionKey: sessionKey ?? '', endpoint, p256dh, auth };
    if (!(await putDevice(ctx.tx, device, ctx.now)))
      throw new Refusal('unauthenticated', 'sign_in_first');
    await keepNewest(ctx.tx, personaId, MOST);
    return { device: id };
  },
});

export const removeDevice = useCase({
  name: 'notifications.remove_device',
  about: 'Be told on one of my devices no more.',
  input: OneDevice,
  subject: ({ tx, actor }, { device }) => findOwnDevice(tx, device, actor.personaId),
  may: isSignedIn,
  async run({ tx }, _input, { id }) {
    await deleteDevice(tx, id);
    return {};
  },
});

export const choosePushes = useCase({
  name: 'notifications.choose_pushes',
  about: 'Choose of what my devices tell me, and whether they say where it comes from.',
  input: ChoosePushes,
  may: isSignedIn,
  async run(ctx, { off, isDiscreet }) {
    const kinds = ctx.registry.notificationKinds;
    if (!off.every((kind) => kinds.has(kind))) throw refusedAt('off', 'not_valid');
    const chosen = { off: [...new Set(off)], isDiscreet };
    await putChoice(ctx.tx, personOf(ctx.actor).personaId, ctx.now, chosen);
    return {};
  },
});

/** Whether a push service may be there: those of browsers are at the port of https, and nobody tries others through us. */
function isService(endpoint: string, settings: Settings): boolean {
  if (refusalOf(endpoint, settings) !== undefined) return false;
  const isHere = refusalOf(endpoint, { LOOPBACK_TARGETS: false }) === 'loopback';
  return isHere || new URL(endpoint).port === '';
}

/** Whether it lies on the curve: with what does not, nothing can be sealed for anybody. */
function isPoint(p256dh: string): boolean {
  try {
    ECDH.convertKey(p256dh, 'prime256v1', 'base64url');
    return true;
  } catch {
    return false;
  }
}
