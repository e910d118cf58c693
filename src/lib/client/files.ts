import type { Taken } from '../text/in-text.ts';
import { call } from './dom.ts';
import { newId } from './id.ts';

/** What was taken of a file, or the reason why not. */
type Told = Taken | string;

/** Larger files, but pictures, go up piece by piece. */
const WHOLE = 4_000_000;

/**
 * Sends a file for what is taught; `tell` hears how far it has come, as parts of one. Throws without a connection.
 */
export async function sendFile(
  programme: string,
  file: File,
  tell: (part: number) => void,
): Promise<Told> {
  const named = { programme, name: file.name, clientId: newId() };
  if (file.size <= WHOLE || file.type.startsWith('image/')) {
    const whole = await base64(file);
    return answered(await call('learning.upload_file', { ...named, file: whole }));
  }
  const begun = await answered<{ file: string; piece: number }>(
    await call('learning.begin_file', { ...named, size: file.size }),
  );
  if (typeof begun === 'string') return begun;
  for (let nr = 0; ; nr += 1) {
    const from = nr * begun.piece;
    const piece = await base64(file.slice(from, from + begun.piece));
    const said = await answered<{ arrived: number; done: Taken | null }>(
      await patiently({ file: begun.file, nr, piece }),
    );
    if (typeof said === 'string') return said;
    if (said.done !== null) return said.done;
    tell(said.arrived / file.size);
  }
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
