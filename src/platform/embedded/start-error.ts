/** Something the operator can put right. The message is one whole sentence to print as it is. */
export class StartError extends Error {
  override name = 'StartError';
}

/** What the system said, short enough to stand inside a sentence. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const known: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is a file',
    ENOTEMPTY: 'it is not empty',
    EEXIST: 'a file of that name is in the way',
  };
  return known[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
