import { error } from '@sveltejs/kit';
import { FormTrouble, readMultipart } from './multipart.ts';

/** Of one file as of a picture (`MOST_BYTES`); of what is typed, more than the longest of our texts. */
const limits = { file: 10 * 1024 * 1024, text: 1_000_000, parts: 200 };

/**
 * The fields of a form. A file that is too large comes cut off just beyond the limit, so that the use
 * case can say so and nothing else that was typed is lost.
 */
export async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get('content-type') ?? '';
  const said = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const boundary = said?.[1] ?? said?.[2];
  if (boundary === undefined || request.body === null) return request.formData();
  try {
    return await readMultipart(request.body, boundary, limits);
  } catch (trouble) {
    if (!(trouble instanceof FormTrouble)) throw trouble;
    error(trouble.why === 'too_large' ? 413 : 400, 'body_too_large');
  }
}

/** The bytes of a file field; none when no file was chosen. */
export async function bytesOf(form: FormData, name: string): Promise<Uint8Array> {
  const file = form.get(name);
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}
