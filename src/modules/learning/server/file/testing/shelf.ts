import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { editStep } from '../../authoring/step-acts.ts';
import { openSchool } from '../../programme/testing/school.ts';
import { file, filePart } from '../file.ts';
import { uploadFile } from '../upload-file.ts';

export const words = Buffer.from('%PDF-1.7 what we read together');
export const clientId = () => randomUUID();

/** A programme whose host uploads files, and says something in its first step. */
export async function openShelf(cast: Cast, options: Parameters<typeof openSchool>[1] = {}) {
  const at = await openSchool(cast, options);
  const by = cast.as(at.host);
  const upload = (name: string, bytes: Uint8Array = words) =>
    by.does(uploadFile, { programme: at.id, name, bytes, clientId: clientId() });
  const says = (body: string, step = at.first) =>
    by.does(editStep, { step, title: 'Welcome', body });
  const refused = (name: string, bytes: Uint8Array) =>
    by.refused(uploadFile, { programme: at.id, name, bytes, clientId: clientId() });
  return { ...at, ...{ by, upload, says, refused } };
}

/** The bytes of a file as somebody gets them; null where it is not there for them. */
export async function got(cast: Cast, who: Actor, id: string): Promise<string | null> {
  const seen = await cast
    .as(who)
    .asks(file, { file: id })
    .catch(() => null);
  const part = await cast
    .as(who)
    .asks(filePart, { file: id, from: 0, to: 99 })
    .catch(() => null);
  expect(part === null, 'what is not there has no bytes').toBe(seen === null);
  return part && Buffer.from(part.bytes, 'base64').toString();
}
