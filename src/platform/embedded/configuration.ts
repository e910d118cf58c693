import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSocket, type Place } from './place.ts';

/** Writes the configuration anew at each start, so that an upgrade of Samovar brings its own. */
export function writeConfiguration(cluster: string, place: Place, throwaway: boolean): void {
  const settings = { ...ordinary, ...listening(place), ...(throwaway ? fast : {}) };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quote(value)}`);
  write(join(cluster, 'postgresql.conf'), ['# Written by Samovar at every start.', ...lines]);
  write(join(cluster, 'pg_hba.conf'), [
    '# Written by Samovar at every start. Nobody comes in without a password.',
    'local all all scram-sha-256',
    'host  all all 127.0.0.1/32 scram-sha-256',
  ]);
}

const listening = (place: Place) =>
  isSocket(place)
    ? { listen_addresses: '', unix_socket_directories: `"${place.host}"`, port: place.port }
    : { listen_addresses: place.host, unix_socket_directories: '', port: place.port };

/** Sized for a machine with one gigabyte, and safe when the power goes. */
const ordinary = {
  shared_buffers: '64MB',
  max_connections: 120,
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '256MB',
  random_page_cost: 1.1,
  min_wal_size: '32MB',
  max_wal_size: '512MB',
  jit: 'off',
  // Every worker is a process with memory of its own; our queries are short.
  io_method: 'sync',
  max_parallel_workers_per_gather: 0,
  max_logical_replication_workers: 0,
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
  idle_in_transaction_session_timeout: '5min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Errors of statements quote what people wrote; the application logs them without.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
} as const;

/** For tests: nothing has to outlive the machine. */
const fast = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 300,
} as const;

const quote = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

const write = (path: string, lines: string[]) => {
  writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
};
