import type { FileKind } from '../../file.contract.ts';

type Sort = { kind: FileKind; type: string; begins: RegExp };

const zip = /^PK\u0003\u0004/;
const box = /^[^]{4}ftyp/;
const text = /^[^\0]*$/;
const office = (type: string): Sort => ({
  ...{ kind: 'document', type: `application/vnd.${type}`, begins: zip },
});
const picture = (type: string, begins: RegExp): Sort => ({ kind: 'picture', type, begins });

/**
 * What may be uploaded, by how its name ends, and how its bytes begin. Nothing here is run or shown by a browser but
 * pictures, which are made anew, films and sounds: no HTML, no SVG, nothing with macros.
 */
const SORTS: ReadonlyMap<string, Sort> = new Map(
  Object.entries<Sort>({
    jpg: picture('image/jpeg', /^\u00ff\u00d8\u00ff/),
    jpeg: picture('image/jpeg', /^\u00ff\u00d8\u00ff/),
    png: picture('image/png', /^\u0089PNG/),
    webp: picture('image/webp', /^RIFF[^]{4}WEBP/),
    gif: picture('image/gif', /^GIF8/),
    avif: picture('image/avif', box),
    heic: picture('image/heic', box),
    pdf: { kind: 'document', type: 'application/pdf', begins: /^%PDF-/ },
    docx: office('openxmlformats-officedocument.wordprocessingml.document'),
    xlsx: office('openxmlformats-officedocument.spreadsheetml.sheet'),
    pptx: office('openxmlformats-officedocument.presentationml.presentation'),
    odt: office('oasis.opendocument.text'),
    ods: office('oasis.opendocument.spreadsheet'),
    odp: office('oasis.opendocument.presentation'),
    txt: { kind: 'document', type: 'text/plain; charset=utf-8', begins: text },
    csv: { kind: 'document', type: 'text/csv; charset=utf-8', begins: text },
    vtt: {
      kind: 'captions',
      type: 'text/vtt; charset=utf-8',
      begins: /^(?:\u00ef\u00bb\u00bf)?WEBVTT/,
    },
    mp4: { kind: 'video', type: 'video/mp4', begins: box },
    webm: { kind: 'video', type: 'video/webm', begins: /^\u001aE\u00df\u00a3/ },
    mp3: { kind: 'audio', type: 'audio/mpeg', begins: /^(?:ID3|\u00ff[\u00e0-\u00ff])/ },
    m4a: { kind: 'audio', type: 'audio/mp4', begins: box },
    ogg: { kind: 'audio', type: 'audio/ogg', begins: /^OggS/ },
    opus: { kind: 'audio', type: 'audio/ogg', begins: /^OggS/ },
  }),
);

const ENDING = /\.([a-z\d]+)$/i;

/** What a file is by its name; undefined where it may not be uploaded. */
export const sortOf = (name: string): Sort | undefined =>
  SORTS.get(ENDING.exec(name.trim())?.[1]?.toLowerCase() ?? '');

/** Whether its first bytes are those of what its name says. */
export const beginsAs = ({ begins }: Sort, first: Uint8Array): boolean =>
  begins.test(Buffer.from(first.subarray(0, 4_096)).toString('latin1'));

/** A name as it is kept: no folder, nothing that turns or breaks a line. */
export const plainName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim() || 'file';

/** Another name for a file: by its ending it is known what it is, so that one stays. */
export function renamed(before: string, wished: string): string {
  const ending = ENDING.exec(before)?.[0] ?? '';
  const name = plainName(wished);
  return name.toLowerCase().endsWith(ending.toLowerCase()) ? name : `${name}${ending}`;
}
