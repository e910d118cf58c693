import type { Metadata, OutputInfo } from 'sharp';
import type { Slowly } from '../slow.ts';
import { Refusal } from '../verdict.ts';
import { kindOf, type Kind } from './kind.rules.ts';
import { libvips } from './libvips.ts';

/** Largest file that is looked at, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** Most pixels of a picture, all its frames together: what a small file can swell to. */
const MOST_PIXELS = 40_000_000;
/** Of a JPEG, which is read no larger than it is needed: what cameras of telephones make. */
const MOST_OF_JPEG = 120_000_000;
/** Longer than so many times its width, a picture is a strip, such as a screenshot of a long talk. */
const STRIP = 2;
/** Longest side that WebP knows. */
const LONGEST = 16_000;
const MOST_FRAMES = 300;
/** Seconds one picture may take. */
const PATIENCE = 10;

/** A picture made anew: nothing but its pixels came along. */
export type Picture = {
  type: 'image/webp';
  /** Of one frame, in pixels. */
  width: number;
  height: number;
  bytes: Buffer;
  /** The first frame, when it moves; for people who want nothing to move. */
  still: Buffer | null;
};

/** What a picture is to become. */
export type Shape = {
  /** The box in pixels; a smaller picture is not made larger (`inside`), or it fills the box (`cover`). */
  width: number;
  height: number;
  fit: 'inside' | 'cover';
  /** Whether it may go on moving. */
  moves: boolean;
  /** Largest result in bytes. */
  mostBytes: number;
};

/**
 * Makes a picture anew as WebP in sRGB, upright, without anything that was hidden in the file (place,
 * camera, comments, other formats glued to it).
 * Throws `Refusal`: invalid, with the reason at the field `picture`.
 */
export async function reEncode(bytes: Uint8Array, shape: Shape, slowly: Slowly): Promise<Picture> {
  if (bytes.length === 0) throw no('picture_missing');
  if (bytes.length > MOST_BYTES) throw no('picture_too_large');
  const kind = kindOf(bytes);
  if (kind === 'heic') throw no('picture_heic');
  if (kind === 'unknown') throw no('picture_kind');
  return slowly('pictures', () => made(bytes, kind, shape));
}

async function made(bytes: Uint8Array, kind: Kind, shape: Shape): Promise<Picture> {
  const sharp = await libvips();
  const found = await orBroken(sharp(bytes, reading).metadata());
  if ((found.format as string) !== (kind === 'avif' ? 'heif' : kind)) throw no('picture_broken');
  const frames = found.pages ?? 1;
  const isMoving = shape.moves && frames > 1 && (kind === 'gif' || kind === 'webp');
  checkSize(found, isMoving ? frames : 1, kind);
  const box = boxOf(found, shape);
  // Smaller and coarser until it fits; the last try is small enough for nearly everything.
  for (const [quality, scale] of [
    [80, 1],
    [60, 1],
    [50, 0.5],
  ] as const) {
    const done = await encode(bytes, box, isMoving, quality, scale);
    if (done.data.length > shape.mostBytes) continue;
    const still = isMoving ? await encode(bytes, box, false, quality, scale) : null;
    return {
      type: 'image/webp',
      width: done.info.width,
      height: done.info.pageHeight ?? done.info.height,
      bytes: done.data,
      still: still?.data ?? null,
    };
  }
  throw no('picture_too_heavy');
}

const reading = { failOn: 'error', limitInputPixels: MOST_OF_JPEG, sequentialRead: true } as const;

/** A strip that is made to fit by its longer side cannot be read: it may be as large, but longer. */
function boxOf({ autoOrient: { width, height } }: Metadata, shape: Shape): Shape {
  const isStrip = Math.max(width, height) > STRIP * Math.min(width, height);
  if (shape.fit !== 'inside' || !isStrip) return shape;
  const most = 2 * shape.width * shape.height;
  const scale = Math.min(1, Math.sqrt(most / (width * height)), LONGEST / Math.max(width, height));
  return { ...shape, width: Math.round(width * scale), height: Math.round(height * scale) };
}

function checkSize({ width, height, pageHeight }: Metadata, frames: number, kind: Kind): void {
  if (frames > MOST_FRAMES) throw no('picture_too_long');
  const pixels = width * (pageHeight ?? height) * frames;
  if (pixels > (kind === 'jpeg' ? MOST_OF_JPEG : MOST_PIXELS))
    throw no(frames > 1 ? 'picture_too_long' : 'picture_too_many_pixels');
}

async function encode(
  bytes: Uint8Array,
  shape: Shape,
  isMoving: boolean,
  quality: number,
  scale: number,
): Promise<{ data: Buffer; info: OutputInfo }> {
  const sharp = await libvips();
  const source = sharp(bytes, { ...reading, animated: isMoving });
  return orBroken(
    (isMoving ? source : source.autoOrient())
      .resize({
        width: Math.round(shape.width * scale),
        height: Math.round(shape.height * scale),
        fit: shape.fit,
        withoutEnlargement: shape.fit === 'inside',
      })
      .webp({ quality, effort: isMoving ? 2 : 4 })
      .timeout({ seconds: PATIENCE })
      .toBuffer({ resolveWithObject: true }),
  );
}

/** What libvips cannot read is a broken file to whoever sent it. */
async function orBroken<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (problem) {
    const said = problem instanceof Error ? problem.message : '';
    if (/pixel limit/i.test(said)) throw no('picture_too_many_pixels');
    throw no(/timeout/i.test(said) ? 'picture_too_slow' : 'picture_broken');
  }
}

const no = (reason: string): Refusal =>
  new Refusal('invalid', 'invalid', {
    fields: { picture: reason },
    params: {
      megabytes: MOST_BYTES / 1024 / 1024,
      megapixels: MOST_PIXELS / 1_000_000,
      frames: MOST_FRAMES,
    },
  });
