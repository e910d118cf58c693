import { FormTrouble, type Limits } from './multipart.ts';

/**
 * Reads a form without files (`application/x-www-form-urlencoded`). How much and how many fields is known
 * before anything is made of it. Throws FormTrouble.
 */
export async function readTyped(
  body: AsyncIterable<Uint8Array>,
  limits: Pick<Limits, 'text' | 'parts'>,
): Promise<FormData> {
  const text = await wholeOf(body, limits.text);
  let fields = 1;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) fields += 1;
  if (fields > limits.parts) throw new FormTrouble('too_large');
  const form = new FormData();
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value);
  return form;
}

async function wholeOf(body: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let left = most;
  try {
    for await (const chunk of body) {
      left -= chunk.length;
      if (left < 0) break;
      chunks.push(chunk);
    }
  } catch {
    // Broken off on the way.
    throw new FormTrouble('broken');
  }
  if (left < 0) throw new FormTrouble('too_large');
  return Buffer.concat(chunks).toString('utf8');
}
