import { expect, test } from 'vitest';
import { FormTrouble, readMultipart, type Limits } from './multipart.ts';

const limits: Limits = { file: 1_000, text: 500, parts: 10 };

/** A form as browsers send it, in pieces of so many bytes. */
async function sent(form: FormData, pieces: number, within = limits): Promise<FormData> {
  const request = new Request('http://here/', { method: 'POST', body: form });
  const boundary = /boundary=(.+)$/.exec(request.headers.get('content-type') ?? '')?.[1] ?? '';
  return read(Buffer.from(await request.arrayBuffer()), boundary, pieces, within);
}

function read(body: Buffer, boundary: string, pieces: number, within = limits): Promise<FormData> {
  async function* inPieces() {
    for (let at = 0; at < body.length; at += pieces)
      yield await Promise.resolve(body.subarray(at, at + pieces));
  }
  return readMultipart(inPieces(), boundary, within);
}

const bytesIn = async (form: FormData, name: string) =>
  Buffer.from(await (form.get(name) as File).arrayBuffer());

test.each([1, 2, 3, 7, 64, 100_000])(
  'what was sent is what arrives, in pieces of %i bytes',
  async (pieces) => {
    const form = new FormData();
    const bytes = Buffer.from('\r\n--\r\n------not the mark\r\n\0\xff', 'latin1');
    form.append('about', 'Tea, "quotes",\r\nand ñandú 🌱');
    form.append('languages', 'en');
    form.append('languages', 'es');
    form.append('nothing', '');
    form.append('picture', new File([bytes], 'a "b".png', { type: 'image/png' }));
    form.append('after"', 'the file');
    form.append('año', 'named in Spanish');
    const read = await sent(form, pieces);
    expect(read.get('about')).toBe('Tea, "quotes",\r\nand ñandú 🌱');
    expect(read.getAll('languages')).toEqual(['en', 'es']);
    expect(read.get('nothing')).toBe('');
    expect(await bytesIn(read, 'picture')).toEqual(bytes);
    expect(read.get('after"')).toBe('the file');
    expect(read.get('año')).toBe('named in Spanish');
  },
);

test('a file field without a file is an empty file, as browsers send it', async () => {
  const head = 'content-disposition: form-data; name="picture"; filename=""';
  const type = 'content-type: application/octet-stream';
  const form = await read(Buffer.from(`--b\r\n${head}\r\n${type}\r\n\r\n\r\n--b--\r\n`), 'b', 5);
  expect((form.get('picture') as File).size).toBe(0);
});

test('a file that is too large is cut off just beyond the limit; what was typed after it is kept', async () => {
  const form = new FormData();
  form.append('picture', new File([Buffer.alloc(50_000, 7)], 'large'));
  form.append('about', 'still here');
  const read = await sent(form, 999);
  expect((read.get('picture') as File).size).toBe(1_001);
  expect(read.get('about')).toBe('still here');
});

test('many files are kept no further than one', async () => {
  const form = new FormData();
  for (let n = 0; n < 5; n += 1) form.append('picture', new File([Buffer.alloc(600, n)], 'one'));
  const read = await sent(form, 64);
  const sizes = read.getAll('picture').map((one) => (one as File).size);
  expect(sizes).toEqual([600, 401, 0, 0, 0]);
});

test('too much text, too many parts and endless heads are refused', async () => {
  const long = new FormData();
  long.append('about', 'a'.repeat(501));
  await expect(sent(long, 64)).rejects.toThrow('too_large');
  const many = new FormData();
  for (let n = 0; n < 11; n += 1) many.append('about', 'a');
  await expect(sent(many, 64)).rejects.toThrow('too_large');
  const endless = Buffer.from(`--b\r\ncontent-disposition: form-data; x="${'y'.repeat(20_000)}`);
  await expect(read(endless, 'b', 64)).rejects.toThrow(FormTrouble);
});

test.each([
  ['nothing', ''],
  ['no end', '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nwords'],
  ['no name', '--b\r\ncontent-disposition: form-data\r\n\r\nwords\r\n--b--'],
  ['another mark', '--c\r\ncontent-disposition: form-data; name="a"\r\n\r\nwords\r\n--c--'],
  ['rubbish after the mark', '--b??content-disposition: form-data; name="a"\r\n\r\n\r\n--b--'],
])('a form with %s is refused', async (_what, text) => {
  await expect(read(Buffer.from(text), 'b', 5)).rejects.toThrow(FormTrouble);
});
