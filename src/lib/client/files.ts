import type { Taken } from '../text/in-text.ts';
import { call } from './dom.ts';
import { newId } from './id.ts';

/** What was taken of a file, or the reason why not. */
type Told = Taken | string;

/** Larger files, but pictures, go up piece by piece. */
const WHOLE = 4_000_000;

/**
 * Sends a file for what is taught; `tell` hears how far it has come, as parts of one. One whose way broke off goes on
 * where it did when it is chosen again. Throws without a connection.
 */
export async function sendFile(
  programme: string,
  file: File,
  tell: (part: number) => void,
): Promise<Told> {
  const { clientId, forget } = sendingOf(programme, file);
  const named = { programme, name: file.name, clientId };
  const isWhole = file.size <= WHOLE || file.type.startsWith('image/');
  const told = isWhole
    ? await answered(await call('learning.upload_file', { ...named, bytes: await base64(file) }))
    : await inPieces({ ...named, size: file.size }, file, { tell, forget });
  if (typeof told !== 'string') forget();
  return told;
}

type Hears = { tell: (part: number) => void; forget: () => void };

async function inPieces(begin: object, file: File, { tell, forget }: Hears): Promise<Told> {
  const begun = await answered<{ file: string; piece: number }>(
    await call('learning.begin_file', begin),
  );
  if (typeof begun === 'string') return begun;
  for (let nr = 0; ;) {
    const from = nr * begun.piece;
    const piece = await base64(file.slice(from, from + begun.piece));
    const response = await patiently({ file: begun.file, nr, piece });
    // It was begun so long ago that it is there no more: the next try begins anew.
    if (response.status === 404) forget();
    const said = await answered<{ arrived: number; done: Taken | null }>(response);
    if (typeof said === 'string') return said;
    if (said.done !== null) return said.done;
    tell(said.arrived / file.size);
    nr = Math.floor(said.arrived / begun.piece);
  }
}

/** What the sending of a file is called until it is over, in this tab: it is the same one when the file is chosen again. */
function sendingOf(programme: string, { name, size, lastModified }: File) {
  const key = `samovar-file:${JSON.stringify([programme, name, size, lastModified])}`;
  const clientId = sessionStorage.getItem(key) ?? newId();
  sessionStorage.setItem(key, clientId);
  return { clientId, forget: () => sessionStorage.removeItem(key) };
}

/** In ms: a piece whose way was lost is sent again. */
const AGAIN = [1_000, 4_000, 15_000];

async function patiently(input: object): Promise<Response> {
  for (const wait of AGAIN) {
    const response = await call('learning.add_piece', input).catch(() => undefined);
    if (response !== undefined && response.status < 500 && response.status !== 429) return response;
    await new Promise((go) => setTimeout(go, wait));
  }
  return call('learning.add_piece', input);
}

async function answered<Done = Taken>(response: Response): Promise<Done | string> {
  if (response.ok) return (await response.json()) as Done;
  const problem = (await response.json()) as {
    detail: string;
    fields?: Record<string, { detail: string } | undefined>;
  };
  return Object.values(problem.fields ?? {})[0]?.detail ?? problem.detail;
}

export const base64 = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = reject;
    reader.readAsDataURL(file);
  });
