import { proveSelf, whoIs } from '#modules/accounts/index.server.ts';
import { withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import type { Download } from '#platform/download.contract.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ExportMyData } from '../../data.contract.ts';
import { archiveOf } from './archive.ts';

/** Archives that are made at once, and of one person: each holds what that person wrote in memory. */
const MOST = 16;
const MOST_OF_ONE = 2;
/** In ms: whoever takes longer than that to read one does not hold it for ever. */
const READING = 30 * 60_000;
const underWay: string[] = [];

async function* counted(
  whose: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  underWay.push(whose);
  const reading = AbortSignal.timeout(READING);
  try {
    for await (const piece of pieces) {
      reading.throwIfAborted();
      yield piece;
    }
  } finally {
    underWay.splice(underWay.indexOf(whose), 1);
  }
}

function requireRoom(whose: string): void {
  const own = underWay.filter((one) => one === whose).length;
  if (underWay.length >= MOST || own >= MOST_OF_ONE)
    throw new Refusal('unavailable', 'busy', { params: { seconds: 30 } });
}

export const exportMyData = useCase<never>()({
  name: 'admin.export_my_data',
  about: 'Take everything along that is mine: one archive, readable, made now and kept nowhere.',
  input: ExportMyData,
  limits: [{ points: 6, seconds: 86_400, by: 'account' }],
  prepare: {
    may: withSession,
    async make(ctx, { password }) {
      const { accountId } = personOf(ctx.actor);
      requireRoom(accountId);
      await proveSelf(ctx, password);
      const who = await whoIs(ctx.tx, accountId);
      if (who === undefined) throw new Error('Somebody without an account.');
      const parts = [];
      for (const one of ctx.registry.personal) parts.push(await one.exportOf(ctx, who));
      return parts;
    },
  },
  may: withSession,
  run(ctx, _input, _subject, parts): Promise<Download<'application/zip'>> {
    const me = personOf(ctx.actor);
    const pieces = archiveOf(ctx.afterwards().tx, parts, {
      name: me.name,
      community: ctx.settings.COMMUNITY_NAME,
      locale: ctx.actor.locale,
      at: ctx.now,
    });
    return Promise.resolve({
      fileName: `samovar-${ctx.now.toISOString().slice(0, 10)}.zip`,
      contentType: 'application/zip',
      pieces: counted(me.accountId, pieces),
    });
  },
});
