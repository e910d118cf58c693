import { proveSelf, whoIs } from '#modules/accounts/index.server.ts';
import { withSession } from '#platform/actor.policy.ts';
import { personOf } from '#platform/actor.ts';
import type { Download } from '#platform/download.contract.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ExportMyData } from '../../data.contract.ts';
import { archiveOf } from './archive.ts';

/** Archives that are made at once: each holds what one person wrote in memory. */
const MOST = 16;
let underWay = 0;

async function* counted(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  underWay += 1;
  try {
    yield* pieces;
  } finally {
    underWay -= 1;
  }
}

export const exportMyData = useCase<never>()({
  name: 'admin.export_my_data',
  about: 'Take everything along that is mine: one archive, readable, made now and kept nowhere.',
  input: ExportMyData,
  limits: [{ points: 6, seconds: 86_400, by: 'account' }],
  prepare: {
    may: withSession,
    async make(ctx, { password }) {
      if (underWay >= MOST) throw new Refusal('too_many', 'too_many', { params: { seconds: 30 } });
      await proveSelf(ctx, password);
      const who = await whoIs(ctx.tx, personOf(ctx.actor).accountId);
      if (who === undefined) throw new Error('Somebody without an account.');
      const parts = [];
      for (const one of ctx.registry.personal) parts.push(await one.exportOf(ctx, who));
      return parts;
    },
  },
  may: withSession,
  run(ctx, _input, _subject, parts): Promise<Download> {
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
      pieces: counted(pieces),
    });
  },
});
