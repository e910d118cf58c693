import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Watch } from '../copy/catalogue.ts';
import { copyOut } from '../copy/copy-out.ts';
import { writeNewFile } from '../new-file.ts';
import { factsNow } from './facts.sql.ts';
import { newHeader } from './header.ts';
import { keyOf, type Means } from './key.ts';
import { sealing } from './sealed.ts';

/** Writes the whole database into a file, as it is at one moment, while it is in use. */
export const backUp = (
  ownerUrl: string,
  { means, watch, ...where }: { path: string; force: boolean; means: Means; watch?: Watch },
): Promise<{ bytes: number }> =>
  writeNewFile(where, async (file) => {
    const { header, line } = newHeader(means.kind);
    const text = Readable.from(copyOut(ownerUrl, { facts: factsNow, ...(watch && { watch }) }), {
      objectMode: false,
    });
    const packed = createGzip({ level: 4 });
    const put = (source: AsyncIterable<Uint8Array>) => file.writeFile(source);
    await file.writeFile(line);
    if (means.kind === 'none') await pipeline(text, packed, put);
    else {
      const key = await keyOf(means, header);
      await pipeline(text, packed, (source) => sealing(source, key, line), put);
    }
  });
