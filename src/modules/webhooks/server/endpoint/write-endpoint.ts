import { titleOfPlace } from '#modules/leading/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { refusalNow } from '#platform/outbound/reach.ts';
import { useCase, type ReadCtx } from '#platform/use-case.ts';
import { Refusal, refusedAt } from '#platform/verdict.ts';
import { CreateEndpoint, EditEndpoint } from '../../contract.ts';
import { newSecret } from '../delivery/signature.ts';
import { offeredTypes } from '../delivery/test-event.ts';
import { mayBegin, mayTellOf, mayTend } from './endpoint.policy.ts';
import {
  countEndpoints,
  insertEndpoint,
  lockEndpoint,
  putTold,
  type Told,
} from './endpoint.sql.ts';
import { sealed } from './secrets.ts';
import { powerOver, webhookDeed } from './tending.ts';
import { tellOperators } from './told.sql.ts';

/** As many as one place has. */
const MOST = 20;

/** Why nothing would be sent to an address, with its name looked up. */
const prepare = {
  may: mayBegin,
  make: ({ settings }: Pick<ReadCtx, 'settings'>, { address }: Pick<Told, 'address'>) =>
    refusalNow(address, settings),
};

export const createEndpoint = useCase()({
  name: 'webhooks.create_endpoint',
  about:
    'Have a program elsewhere told of what happens here. The secret that signs it is shown once. Recorded.',
  input: CreateEndpoint,
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  prepare,
  may: mayBegin,
  async run(ctx, { side, ...told }, _subject, refused) {
    await refuseUnfit(ctx, told, refused);
    const verdict = mayTellOf(ctx.actor, side);
    if (verdict !== true) throw refusedAt('side', verdict);
    await takeLock(ctx.tx, 'webhooks.endpoint');
    if ((await countEndpoints(ctx.tx)).count >= MOST)
      throw new Refusal('conflict', 'too_many_webhooks', { params: { max: MOST } });
    const id = ctx.newId();
    const secret = newSecret();
    const made = { by: ctx.actor.personaId, at: ctx.now };
    await insertEndpoint(ctx.tx, {
      ...{ ...distinct(told), ...made, id, side },
      secret: sealed(ctx.settings, id, secret),
    });
    tellOperators(ctx, id, 'made');
    return { endpoint: id, secret };
  },
  power: ({ side, ...told }, _subject, { endpoint }) =>
    powerOver(endpoint, { side, ...evidenceOf(told) }),
  deed: ({ name, side }, _subject, { endpoint: id }) =>
    webhookDeed({ id, name, side }, 'webhooks.remove_endpoint'),
});

export const editEndpoint = useCase()({
  name: 'webhooks.edit_endpoint',
  about: 'Change where a program is told, of which events and of which places. Recorded.',
  input: EditEndpoint,
  prepare,
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  may: mayTend,
  async run(ctx, { endpoint, base, ...told }, before, refused) {
    const now = distinct(told);
    refuseStale({ base, ...now }, standing(before));
    await refuseUnfit(ctx, now, refused);
    await putTold(ctx.tx, endpoint, now);
    tellOperators(ctx, endpoint, 'changed');
    return { endpoint };
  },
  power: ({ endpoint, base: _base, ...told }) => powerOver(endpoint, evidenceOf(told)),
  deed: ({ name }, { id, side }) => webhookDeed({ id, name, side }, null),
});

/** What may be changed of one, in one order. */
export const standing = ({ name, address, types, places }: Told): Told => ({
  ...{ name, address, types, places },
});

const distinct = ({ types, places, ...told }: Told): Told => ({
  ...standing({ ...told, types: [...new Set(types)].sort(), places: [...new Set(places)].sort() }),
});

const evidenceOf = ({ address, types, places }: Told) => ({
  ...{ host: URL.parse(address)?.host ?? '', types, places },
});

/** Throws `Refusal` for an address that we do not send to, an event nobody knows, a place that is not there. */
async function refuseUnfit(
  ctx: Pick<ReadCtx<never>, 'registry' | 'tx'>,
  { types, places }: Told,
  refused: string | undefined,
): Promise<void> {
  if (refused !== undefined) throw refusedAt('address', reasonOf(refused));
  const offered = offeredTypes(ctx.registry);
  if (types.length === 0 || !types.every((type) => offered.includes(type)))
    throw refusedAt('types', 'choose_one');
  for (const place of places)
    if ((await titleOfPlace(ctx, place)) === undefined) throw refusedAt('places', 'no_such_place');
}

/** In words for people: what is private, reserved or this machine's own is all the same to them. */
const reasonOf = (code: string): string => REASONS.get(code) ?? 'webhook_address_private';

const REASONS = new Map([
  ['invalid', 'webhook_address_invalid'],
  ['credentials', 'webhook_address_credentials'],
  ['protocol', 'webhook_address_protocol'],
  ['unknown', 'webhook_address_unknown'],
]);
