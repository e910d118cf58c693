import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inLanes, outsideActs } from '../slow.ts';
import { Refusal } from '../verdict.ts';
import { MOST_BYTES, reEncode as made, type Shape } from './re-encode.ts';
import { bomb, fromTelephone, moving, slope } from './testing/gallery.ts';

const forPost: Shape = {
  width: 1600,
  height: 1600,
  fit: 'inside',
  moves: true,
  mostBytes: 2_000_000,
};

const reEncode = (bytes: Uint8Array, shape: Shape) => made(bytes, shape, outsideActs);

async function refused(bytes: Uint8Array, shape = forPost): Promise<string | undefined> {
  try {
    await reEncode(bytes, shape);
  } catch (problem) {
    if (problem instanceof Refusal) return problem.fields['picture'] ?? problem.why;
    throw problem;
  }
  return undefined;
}

test('a photograph from a telephone loses place, owner and profile, and stands upright', async () => {
  const original = await fromTelephone();
  expect(original.includes('Elm Street')).toBe(true);
  expect((await sharp(original).metadata()).exif).toBeDefined();
  const made = await reEncode(original, forPost);
  expect(made).toMatchObject({ type: 'image/webp', width: 80, height: 120, still: null });
  const found = await sharp(made.bytes).metadata();
  expect(found.format).toBe('webp');
  expect([found.exif, found.xmp, found.icc, found.iptc, found.orientation]).toEqual(
    Array(5).fill(undefined),
  );
  for (const trace of ['Elm Street', 'Marta', 'kitchen', 'Exif', 'ICCP'])
    expect(made.bytes.includes(trace)).toBe(false);
  // Turned a quarter to the right: what was at the left edge is now at the top.
  const { data, info } = await sharp(made.bytes).raw().toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeLessThan(40);
  expect(data[(info.height - 1) * info.width * info.channels]).toBeGreaterThan(200);
});

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a %s picture is welcome, whatever its file is called',
  async (kind) => {
    const made = await reEncode(await slope(64, 48).toFormat(kind).toBuffer(), forPost);
    expect([made.width, made.height]).toEqual([64, 48]);
  },
);

test('a large picture is made small enough to be read on the way home', async () => {
  const made = await reEncode(await slope(4000, 2000).png().toBuffer(), forPost);
  expect([made.width, made.height]).toEqual([1600, 800]);
  const face = await reEncode(await slope(400, 200).png().toBuffer(), {
    ...forPost,
    width: 256,
    height: 256,
    fit: 'cover',
  });
  expect([face.width, face.height]).toEqual([256, 256]);
});

test('a GIF goes on moving and keeps a still first frame; a face does not move', async () => {
  const gif = await moving(6, 40, 30);
  const made = await reEncode(gif, forPost);
  expect([made.width, made.height]).toEqual([40, 30]);
  expect(await sharp(made.bytes).metadata()).toMatchObject({ format: 'webp', pages: 6 });
  expect((await sharp(made.still ?? Buffer.alloc(0)).metadata()).pages ?? 1).toBe(1);
  const face = await reEncode(gif, { ...forPost, moves: false });
  expect((await sharp(face.bytes).metadata()).pages ?? 1).toBe(1);
});

test('a picture with another file glued to it comes out without it', async () => {
  const script = '<script>alert(1)</script>%PDF-1.7 PK\x03\x04';
  const glued = Buffer.concat([await slope(30, 30).jpeg().toBuffer(), Buffer.from(script)]);
  const made = await reEncode(glued, forPost);
  expect(made.bytes.includes('script')).toBe(false);
  expect(made.bytes.includes('%PDF')).toBe(false);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ['nothing at all', '', 'picture_missing'],
  ['an SVG with a script', svg, 'picture_kind'],
  ['an SVG behind an XML head', `<?xml version="1.0"?>${svg}`, 'picture_kind'],
  ['a PDF', '%PDF-1.7 …', 'picture_kind'],
  ['a page', '<!doctype html><img src=x onerror=alert(1)>', 'picture_kind'],
  ['a TIFF', 'II*\0rest', 'picture_kind'],
  ['only the first bytes of a JPEG', '\xff\xd8\xff', 'picture_broken'],
  ['an SVG that begins like a GIF', `GIF89a${svg}`, 'picture_broken'],
  ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'picture_kind'],
  ['a HEIC photograph', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'picture_heic'],
])('%s is refused', async (_what, text, reason) => {
  expect(await refused(Buffer.from(text, 'latin1'))).toBe(reason);
});

test('half a file is refused, wherever it breaks off', async () => {
  const noise = Buffer.from(Array.from({ length: 90 * 90 * 3 }, (_, i) => (i * 7919) % 251));
  const whole = sharp(noise, { raw: { width: 90, height: 90, channels: 3 } });
  for (const kind of ['jpeg', 'png', 'webp'] as const) {
    const bytes = await whole.clone().toFormat(kind).toBuffer();
    expect(await refused(bytes)).toBeUndefined();
    for (const part of [0.2, 0.5, 0.8])
      expect(await refused(bytes.subarray(0, bytes.length * part))).toBe('picture_broken');
  }
});

test('small files that swell are refused before they do: wide ones, and long ones', async () => {
  const wide = bomb(30_000, 30_000);
  expect(wide.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  expect(await refused(wide)).toBe('picture_too_many_pixels');
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  expect(await refused(await moving(301, 8, 8))).toBe('picture_too_long');
  expect(await refused(await moving(50, 1000, 1000))).toBe('picture_too_long');
});

test('what is too large is not even looked at, and what stays too heavy is said to be', async () => {
  expect(await refused(Buffer.alloc(MOST_BYTES + 1, 0xff))).toBe('picture_too_large');
  const picture = await slope(900, 900).png().toBuffer();
  expect(await refused(picture, { ...forPost, mostBytes: 100 })).toBe('picture_too_heavy');
});

test('who sends many at once waits behind themselves, and beyond a dozen is asked to come back', async () => {
  const picture = await slope(600, 600).png().toBuffer();
  const sends = (who: string) =>
    inLanes(who, (slowly) => made(picture, forPost, slowly)).then(
      () => undefined,
      (problem: unknown) => (problem as Refusal).why,
    );
  const order: string[] = [];
  const said = await Promise.all([
    ...Array.from({ length: 15 }, () => sends('Ann').finally(() => order.push('Ann'))),
    sends('Ben').finally(() => order.push('Ben')),
  ]);
  expect(said.filter((one) => one === 'pictures_busy')).toHaveLength(2);
  expect(said.at(-1)).toBeUndefined();
  // Two of Ann's were refused at once, one was under way.
  expect(order.indexOf('Ben')).toBeLessThanOrEqual(3);
  expect(await sends('Ann')).toBeUndefined();
});
