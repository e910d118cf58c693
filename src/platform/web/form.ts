import { error, type RequestEvent } from '@sveltejs/kit';
import { statusOf } from '../verdict.ts';
import { isRefusal, webApp } from './app.ts';
import { FormTrouble, readMultipart } from './multipart.ts';
import { readTyped } from './typed.ts';

/** Of one file as of a picture (`MOST_BYTES`); of what is typed, more than the longest of our texts. */
const limits = { file: 10 * 1024 * 1024, text: 1_000_000, parts: 500 };

/**
 * The fields of a form, counted before they are read. A file that is too large comes cut off just beyond
 * the limit, so that the use case can say so and nothing else that was typed is lost.
 */
export async function readForm({
  request,
  locals,
  getClientAddress,
}: Pick<RequestEvent, 'request' | 'locals' | 'getClientAddress'>): Promise<FormData> {
  try {
    await webApp().counted(locals.actor, getClientAddress());
    return await read(request);
  } catch (trouble) {
    if (isRefusal(trouble)) error(statusOf[trouble.code], trouble.why);
    if (!(trouble instanceof FormTrouble)) throw trouble;
    if (trouble.why === 'too_large') error(413, 'body_too_large');
    error(400, 'form_broken');
  }
}

async function read({ headers, body }: Request): Promise<FormData> {
  const type = headers.get('content-type') ?? '';
  const said = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type);
  const boundary = said?.[1] ?? said?.[2];
  if (body === null) return new FormData();
  if (boundary !== undefined) return readMultipart(body, boundary, limits);
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) return readTyped(body, limits);
  throw new FormTrouble('broken');
}

/** The bytes of a file field; none when no file was chosen. */
export async function bytesOf(form: FormData, name: string): Promise<Uint8Array> {
  const file = form.get(name);
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}
