/** `durable`: a committed change outlives a power cut. `fast`: for tests, whose database may be lost. */
export type Profile = 'durable' | 'fast';

export const SUPERUSER = 'giaoban';
export const DATABASE = 'giaoban';
/** Only a part of the socket's name: nothing listens on TCP. */
export const PORT = 5432;

const SHARED: Record<string, string> = {
  listen_addresses: '',
  port: String(PORT),
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What a statement gets wrong is the server's to log; here it could carry what somebody typed.
  log_min_messages: 'log',
  log_checkpoints: 'off',
  // Nothing replicates from the embedded server; backups are read through SQL.
  wal_level: 'minimal',
  max_wal_senders: '0',
  random_page_cost: '1.1',
};

const PROFILES: Record<Profile, Record<string, string>> = {
  durable: { max_connections: '100', shared_buffers: '256MB' },
  fast: {
    max_connections: '200',
    shared_buffers: '128MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    // An autovacuum worker in the template would hold up its clones.
    autovacuum: 'off',
    checkpoint_timeout: '1h',
    max_wal_size: '4GB',
  },
};

export const settingsFor = (profile: Profile, socketFolder: string): string[] =>
  Object.entries({ ...SHARED, ...PROFILES[profile], unix_socket_directories: socketFolder }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  );
