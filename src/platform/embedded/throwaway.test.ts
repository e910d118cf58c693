import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { throwawayFolder } from './throwaway.ts';

const folder = mkdtempSync(join(tmpdir(), 'samovar-mounts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the system says of a memory with these options. */
function mounted(options: string): string {
  const file = join(folder, options);
  writeFileSync(file, `proc /proc proc rw 0 0\ntmpfs /dev/shm tmpfs ${options} 0 0\n`);
  return file;
}

test.runIf(process.platform === 'linux')(
  'what is thrown away goes into memory only where there is plenty, and programs may start from',
  () => {
    expect(throwawayFolder(1, mounted('rw,nosuid,nodev'))).toBe('/dev/shm');
    expect(throwawayFolder(1, mounted('rw,nosuid,nodev,noexec'))).toBe(tmpdir());
    expect(throwawayFolder(Infinity, mounted('rw'))).toBe(tmpdir());
    expect(throwawayFolder(1, join(folder, 'nothing'))).toBe(tmpdir());
  },
);
