import type { Side } from '#platform/actor.ts';
import { titleOfPlace } from '#modules/leading/index.server.ts';
import { refuseStale } from '#platform/base.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { refuseAll } from '#platform/faults.ts';
import { refusalNow } from '#platform/outbound/reach.ts';
import { useCase, type Deed, type ReadCtx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
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

type Given = { [Name in keyof Told]?: Told[Name] | undefined };

/** What speaks against it, looked up outside of the transaction: an address that we do not send to, and all else besides. */
const prepare = { may: mayBegin, make: faultsOf };
/** Without a name nothing is made; the rest is said all the same. To nobody else, for addresses are looked up. */
const faults = async (ctx: ReadCtx, told: Given) =>
  mayBegin(ctx.actor) === true ? faultsOf(ctx, told) : {};

export const createEndpoint = useCase()({
  name: 'webhooks.create_endpoint',
  about:
    'Have a program elsewhere told of what happens here. The secret that signs it is shown once. Recorded.',
  input: CreateEndpoint,
  once: 'secret',
  limits: [{ points: 20, seconds: 3600, by: 'account' }],
  faults,
  prepare,
  may: mayBegin,
  async run(ctx, { side, clientId: _once, ...told }, _subject, unfit) {
    const verdict = mayTellOf(ctx.actor, side);
    refuseAll({ ...unfit, ...(verdict !== true && { side: verdict }) });
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
  power: ({ side, clientId: _once, ...told }, _subject, { endpoint }) =>
    powerOver(endpoint, { side, ...evidenceOf(told) }),
  deed: ({ name, side }, _subject, { endpoint: id }) =>
    webhookDeed({ id, name, side }, 'webhooks.remove_endpoint'),
});

export const editEndpoint = useCase()({
  name: 'webhooks.edit_endpoint',
  about: 'Change where a program is told, of which events and of which places. Recorded.',
  input: EditEndpoint,
  faults,
  prepare,
  subject: ({ tx }, { endpoint }) => lockEndpoint(tx, endpoint),
  may: mayTend,
  async run(ctx, { endpoint, base, ...told }, before, unfit?: Record<string, string>) {
    const now = distinct({ ...told, address: told.address ?? before.address });
    refuseStale({ base, ...now }, standing(before));
    // What is undone prepares nothing; it leads to no other address.
    refuseAll(unfit ?? (await faultsOf(ctx, told)));
    await putTold(ctx.tx, endpoint, now);
    tellOperators(ctx, endpoint, 'changed');
    return { endpoint };
  },
  power: ({ endpoint, base: _base, ...told }, { address }) =>
    powerOver(endpoint, evidenceOf({ ...told, address: told.address ?? address })),
  deed: ({ name, address, types, places }, before) =>
    editDeed(before, distinct({ name, address: address ?? before.address, types, places })),
  takesBack: {},
});

/**
 * What was changed, but for an address, which may itself be a secret: the log says that it is another, keeps none, and so
 * takes nothing back where there is another.
 */
function editDeed(before: Told & { id: string; side: Side }, now: Told): Deed {
  const { id, side, name, address, types, places } = before;
  const hasOther = (one: keyof Told) =>
    JSON.stringify(now[one]) === JSON.stringify(distinct(before)[one]) ? 'no' : 'yes';
  return {
    ...webhookDeed({ id, name: now.name, side }, null),
    detail: {
      says: {
        ...{ name: hasOther('name'), address: hasOther('address'), before: name },
        ...{ types: hasOther('types'), places: hasOther('places') },
      },
    },
    undo:
      address === now.address
        ? { by: 'webhooks.edit_endpoint', with: { endpoint: id, name, types, places } }
        : null,
  };
}

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

/** An address that we do not send to, events nobody knows, a place that is not there: all at once, each by its field. */
async function faultsOf(
  ctx: ReadCtx,
  { address, types = [], places = [] }: Given,
): Promise<Record<string, string>> {
  const refused = address === undefined ? undefined : await refusalNow(address, ctx.settings);
  const offered = offeredTypes(ctx.registry);
  const areOffered = types.length > 0 && types.every((type) => offered.includes(type));
  const found = await Promise.all(places.map((place) => titleOfPlace(ctx, place)));
  return {
    ...(refused !== undefined && { address: reasonOf(refused, address) }),
    ...(!areOffered && { types: 'choose_one' }),
    ...(found.includes(undefined) && { places: 'no_such_place' }),
  };
}

/** In words for people: what is private, reserved or this machine's own is all the same to them. */
const reasonOf = (code: string, address = ''): string =>
  code === 'protocol' && URL.parse(address)?.protocol === 'http:'
    ? 'webhook_address_http'
    : (REASONS.get(code) ?? 'webhook_address_private');

const REASONS = new Map([
  ['invalid', 'webhook_address_invalid'],
  ['credentials', 'webhook_address_credentials'],
  ['protocol', 'webhook_address_protocol'],
  ['unknown', 'webhook_address_unknown'],
]);
