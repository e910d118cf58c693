const closing: (() => unknown)[] = [];

/**
 * Closed when the file is through, the last opened first. Not by `afterAll`, which nobody hears where a
 * test or a hook calls it.
 */
export const atEnd = (close: () => unknown): void => void closing.push(close);

export async function closeAll(): Promise<void> {
  const close = closing.pop();
  if (close === undefined) return;
  try {
    await close();
  } finally {
    await closeAll();
  }
}
