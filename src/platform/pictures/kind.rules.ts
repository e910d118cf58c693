/** The kinds that are read. What a file is called or says of itself counts for nothing: its bytes do. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean =>
  bytes.length >= at + text.length &&
  [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** What a file is by its first bytes. `heic`: a picture of a telephone that cannot be read here. */
export function kindOf(bytes: Uint8Array): Kind | 'heic' | 'unknown' {
  if (startsWith(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, 0, 'GIF87a') || startsWith(bytes, 0, 'GIF89a')) return 'gif';
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return 'webp';
  if (!startsWith(bytes, 4, 'ftyp')) return 'unknown';
  const brands = brandsOf(bytes);
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => /^(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand))
    ? 'heic'
    : 'unknown';
}

/** The brands in a file's `ftyp` box: the chief one and those it is compatible with. */
function brandsOf(bytes: Uint8Array): string[] {
  const said = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  const end = Math.min(said, bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4)
    if (at !== 12) brands.push(String.fromCharCode(...bytes.subarray(at, at + 4)));
  return brands;
}
