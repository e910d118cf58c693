import { z } from 'zod';

const flag = z
  .enum(['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off', ''])
  .transform((word) => ['1', 'true', 'yes', 'on'].includes(word));

export type Declared = Record<string, { schema: z.ZodType; about: string; secret?: boolean }>;
/** The values of what is declared. */
export type ValuesOf<D extends Declared> = { [Name in keyof D]: z.infer<D[Name]['schema']> };

/** Settings that modules declare in their values: each adds the type of its own here. */
export interface OfModules {}

/** Settings of the whole: a schema and a sentence. Read once at start; `samovar settings` prints them. */
export const declared = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65535).default(7070),
    about: 'Port to listen on.',
  },
  HOST: { schema: z.string().default('127.0.0.1'), about: 'Address to listen on.' },
  ORIGIN: {
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((url) => new URL(url).origin)
      .optional(),
    about:
      'Public address of the site, for example https://talk.example.org. Default: http://localhost and the port.',
  },
  DATA_DIR: {
    schema: z.string().default('./data'),
    about: 'Where the embedded database and files live.',
  },
  DATABASE_URL: {
    schema: z.string().optional(),
    about:
      'PostgreSQL 16 or later, as the role that runs the product. Without it the embedded server is used.',
    secret: true,
  },
  DATABASE_OWNER_URL: {
    schema: z.string().optional(),
    about:
      'The role that owns the schema and migrates. Without it DATABASE_URL migrates, and the audit wall is absent.',
    secret: true,
  },
  DATABASE_SEALER_URL: {
    schema: z.string().optional(),
    about: 'The role that seals the audit. Without it the audit is kept but not chained.',
    secret: true,
  },
  DATABASE_POOL: {
    schema: z.coerce.number().int().min(2).max(200).default(12),
    about:
      'Database connections of one process for acts, and as many again for what is only read. A worker has up to twelve of its own.',
  },
  DATABASE_PATIENCE: {
    schema: z.coerce.number().int().min(1).max(86_400).default(120),
    about:
      'Seconds that the database may be away before the process ends (exit code 1), for whoever supervises it.',
  },
  SMTP_URL: {
    schema: z.string().optional(),
    about:
      'Mail server, for example smtps://name:password@mail.example.org. Without it nothing is mailed, and people get back in by recovery codes.',
    secret: true,
  },
  MAIL_FROM: {
    schema: z.string().min(3).max(200).optional(),
    about:
      'Sender of letters, for example talk@example.org. Default: no-reply at the host of ORIGIN.',
  },
  SECRETS_KEY: {
    schema: z.string().min(43).max(2_000).optional(),
    about:
      'Key that seals the secrets of one-time codes: 32 bytes as base64url. Several with commas: the first seals, all open. Default: one kept in DATA_DIR.',
    secret: true,
  },
  NATS_URL: {
    schema: z.string().optional(),
    about: 'Bus between several machines. Not used yet: PostgreSQL carries the wake-ups.',
    secret: true,
  },
  METRICS_TOKEN: {
    schema: z.string().min(16).optional(),
    about: 'Bearer token for /metrics from elsewhere than loopback.',
    secret: true,
  },
  TRUST_PROXY: {
    schema: flag.default(false),
    about: 'Take the caller’s address from X-Forwarded-For (only behind your own proxy).',
  },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    about: 'How much is logged. Private words never are.',
  },
  COMMUNITY_NAME: {
    schema: z.string().min(1).max(60).default('Samovar'),
    about: 'Name of the community, shown in the header.',
  },
  SOURCE_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    about:
      'Where the source code of this very copy is. Its licence asks for it when you have changed it.',
  },
  TEEN_SIDE: {
    schema: flag.default(false),
    about: 'Whether people of 13 to 17 may join, on a side of their own.',
  },
  SAFEGUARDING_CONTACT: {
    schema: z.string().min(3).max(200).optional(),
    about: 'Whom to turn to about the safety of young people. Required by TEEN_SIDE.',
  },
  RATE_LIMITS: {
    schema: flag.default(true),
    about: 'Limits per account and network. Off only for load tests on loopback.',
  },
  DEMO: {
    schema: flag.default(false),
    about:
      'A demo: made-up people, and cards to be one of them. Refused where real people are. Set by start --demo.',
  },
} as const satisfies Declared;

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

export type Settings = ValuesOf<typeof declared> & { [Name in keyof OfModules]: OfModules[Name] };

/** Reads the settings, those of modules too, or says in one sentence which one is wrong. Throws Error. */
export function readSettings(
  env: Record<string, string | undefined>,
  ofModules: Declared,
): Settings {
  const read: Record<string, unknown> = {};
  for (const [name, { schema }] of Object.entries({ ...declared, ...ofModules })) {
    const parsed = schema.safeParse(env[name] === '' ? undefined : env[name]);
    if (!parsed.success) {
      throw new Error(`The setting ${name} is not right: ${parsed.error.issues[0]?.message ?? ''}`);
    }
    read[name] = parsed.data;
  }
  const settings = read as Settings;
  if (!settings.RATE_LIMITS && !loopback.has(settings.HOST)) {
    throw new Error(
      'RATE_LIMITS may be off on loopback alone: set HOST=127.0.0.1, or leave the limits on.',
    );
  }
  if (settings.TEEN_SIDE && settings.SAFEGUARDING_CONTACT === undefined) {
    throw new Error(
      'TEEN_SIDE needs SAFEGUARDING_CONTACT: young people must know whom to turn to.',
    );
  }
  return settings;
}
