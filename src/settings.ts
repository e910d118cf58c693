import { z } from 'zod';
import { languages } from '#lib/text/locales.ts';

const flag = z
  .enum(['1', 'true', 'yes', 'on', '0', 'false', 'no', 'off', ''], 'it must be yes or no')
  .transform((word) => ['1', 'true', 'yes', 'on'].includes(word));

export type Declared = Record<
  string,
  {
    schema: z.ZodType;
    about: string;
    secret?: boolean;
    /** The operator may decide it on a page, too; where the environment says it, that holds. */
    onPage?: boolean;
  }
>;
/** The values of what is declared. */
export type ValuesOf<D extends Declared> = { [Name in keyof D]: z.infer<D[Name]['schema']> };

/** Settings that modules declare in their values: each adds the type of its own here. */
export interface OfModules {}

const setting = <Schema extends z.ZodType>(schema: Schema, about: string) => ({ schema, about });
/** One that is decided on a page where the environment says nothing. */
const onPage = <Schema extends z.ZodType>(schema: Schema, about: string) => ({
  ...setting(schema, `${about} Decided on /operate/place unless it is set here.`),
  onPage: true as const,
});
const text = z.string().optional();

function whole(least: number, most: number) {
  const why = `it must be a whole number from ${least} to ${most}`;
  return z.coerce.number(why).int(why).min(least, why).max(most, why);
}

/** An address with one of these protocols, and a host in it. */
const address = (protocol: RegExp, example: string) =>
  z.string().refine((given) => {
    const url = URL.parse(given);
    return url !== null && protocol.test(url.protocol.slice(0, -1)) && url.hostname !== '';
  }, `it must be an address such as ${example}`);

/** Just as a browser says it: scheme, host and port, nothing more. */
const isOrigin = (given: string): boolean => {
  const url = URL.parse(given);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === given;
};

/** Its host may stand in the query, as the folder of a socket. */
const database = z
  .string()
  .refine(
    (given) => /^postgres(?:ql)?:$/.test(URL.parse(given)?.protocol ?? ''),
    'it must be an address such as postgres://name:password@host/database',
  )
  .optional();
/** One whose value is printed nowhere. */
const secret = (about: string, schema: z.ZodOptional<z.ZodType<string>> = text) => ({
  ...{ schema, about },
  secret: true,
});

/** Settings of the whole: a schema and a sentence. Read once at start; `samovar settings` prints them. */
export const declared = {
  PORT: setting(whole(0, 65_535).default(7070), 'Port to listen on.'),
  HOST: setting(z.string().default('127.0.0.1'), 'Address to listen on.'),
  ORIGIN: setting(
    address(/^https?$/, 'https://talk.example.org')
      .refine(
        (url) => (URL.parse(url)?.pathname ?? '/') === '/',
        'it must be the root of a host, without a path',
      )
      .transform((url) => new URL(url).origin)
      .optional(),
    'Public address of the site, for example https://talk.example.org. Default: http://localhost and the port.',
  ),
  DATA_DIR: setting(z.string().default('./data'), 'Where the embedded database and files live.'),
  DATABASE_URL: secret(
    'PostgreSQL 16 or later, as the role that runs the product. Without it the embedded server is used.',
    database,
  ),
  DATABASE_OWNER_URL: secret(
    'The role that owns the schema and migrates. Without it DATABASE_URL migrates, and the audit wall is absent.',
    database,
  ),
  DATABASE_SEALER_URL: secret(
    'The role that seals the audit. Without it the audit is kept but not chained.',
    database,
  ),
  DATABASE_POOL: setting(
    whole(2, 200).default(12),
    'Database connections of one process for acts, and as many again for what is only read. A worker has up to twelve of its own.',
  ),
  DATABASE_PATIENCE: setting(
    whole(1, 86_400).default(120),
    'Seconds that the database may be away before the process ends (exit code 1), for whoever supervises it.',
  ),
  SMTP_URL: secret(
    'Mail server, for example smtps://name:password@mail.example.org. Without it nothing is mailed, and people get back in by recovery codes.',
    address(/^smtps?$/, 'smtps://name:password@mail.example.org').optional(),
  ),
  MAIL_FROM: setting(
    z.email('it must be an e-mail address, such as talk@example.org').max(200).optional(),
    'Sender of letters, for example talk@example.org. Default: no-reply at the host of ORIGIN.',
  ),
  SECRETS_KEY: secret(
    'Key that seals the secrets of one-time codes: 32 bytes as base64url. Several with commas: the first seals, all open. Default: one kept in DATA_DIR.',
    z
      .string()
      .max(2_000)
      .refine(
        (list) => /^[\s,]*[\w-]{43}=?(?:[\s,]+[\w-]{43}=?)*[\s,]*$/.test(list),
        'it must be 32 bytes as base64url, several with commas',
      )
      .optional(),
  ),
  SAMOVAR_BACKUP_PASSPHRASE: secret(
    'What backups are sealed with, for the commands backup and restore alone. Without it they ask on the terminal.',
  ),
  NATS_URL: secret('Bus between several machines. Not used yet: PostgreSQL carries the wake-ups.'),
  METRICS_TOKEN: secret(
    'Bearer token for /metrics from elsewhere than loopback.',
    z.string().min(16).optional(),
  ),
  TRUST_PROXY: setting(
    flag.default(false),
    'Take the caller’s address from X-Forwarded-For (only behind your own proxy).',
  ),
  API_ORIGINS: setting(
    z
      .string()
      .default('')
      .transform((said) => [...new Set(said.split(/[\s,]+/).filter((one) => one !== ''))])
      .refine(
        (all) => all.length <= 50 && all.every(isOrigin),
        'it must be origins such as https://app.example.org, with commas: no path, no *',
      ),
    'Other sites whose pages may use the API from a browser, by access tokens and never by cookies, for example https://app.example.org. With commas; none by default.',
  ),
  LOG_LEVEL: setting(
    z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    'How much is logged. Private words never are.',
  ),
  COMMUNITY_NAME: onPage(
    z.string().trim().min(1).max(60).default('Samovar'),
    'Name of the community, shown in the header.',
  ),
  LANGUAGES: onPage(
    z
      .string()
      .default(languages.join(','))
      .transform((said) => [...new Set(said.split(',').map((one) => one.trim()))])
      .pipe(z.array(z.enum(languages)).min(1)),
    'Languages the pages are offered in, with commas; the first is for whoever speaks none of them.',
  ),
  SOURCE_URL: setting(
    address(/^https?$/, 'https://code.example.org/samovar').optional(),
    'Where the source code of this very copy is. Its licence asks for it when you have changed it.',
  ),
  TEEN_SIDE: setting(
    flag.default(false),
    'Whether people of 13 to 17 may join, on a side of their own.',
  ),
  SAFEGUARDING_CONTACT: setting(
    z.string().min(3).max(200).optional(),
    'Whom to turn to about the safety of young people. Required by TEEN_SIDE.',
  ),
  LOOPBACK_TARGETS: setting(
    flag.default(false),
    'Let what is sent to addresses that people give (web push, webhooks) reach this machine itself, without https. For trying things out on loopback.',
  ),
  RATE_LIMITS: setting(
    flag.default(true),
    'Limits per account and network. Off only for load tests on loopback.',
  ),
  DEMO: setting(
    flag.default(false),
    'A demo: made-up people, and cards to be one of them. Refused where real people are. Set by start --demo.',
  ),
} as const satisfies Declared;

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * What was decided on pages, kept in memory by `key:language` (`edition`: of the terms); `fixed`: what the environment
 * says instead; `lists`: what modules keep there besides, by a name of theirs.
 */
export type Kept = {
  fixed: ReadonlySet<string>;
  values: Map<string, { value: string; version: number; edition: number; at: Date }>;
  lists: Map<string, readonly unknown[]>;
};

export type Settings = ValuesOf<typeof declared> & {
  [Name in keyof OfModules]: OfModules[Name];
} & { kept: Kept };

/** Reads the settings, those of modules too, or says in one sentence which one is wrong. Throws Error. */
export function readSettings(
  env: Record<string, string | undefined>,
  ofModules: Declared,
): Settings {
  const read: Record<string, unknown> = {};
  for (const [name, { schema, secret }] of Object.entries<Declared[string]>({
    ...declared,
    ...ofModules,
  })) {
    const parsed = schema.safeParse(env[name] === '' ? undefined : env[name]);
    if (!parsed.success) {
      const said = secret === true ? '' : ` ("${env[name] ?? ''}")`;
      const why = parsed.error.issues[0]?.message ?? '';
      throw new Error(`The setting ${name} is not right${said}: ${why}.`);
    }
    read[name] = parsed.data;
  }
  const fixed = new Set(Object.keys(declared).filter((name) => (env[name] ?? '') !== ''));
  read['kept'] = { fixed, values: new Map(), lists: new Map() };
  const settings = read as Settings;
  if (!settings.RATE_LIMITS && !loopback.has(settings.HOST)) {
    throw new Error(
      'RATE_LIMITS may be off on loopback alone: set HOST=127.0.0.1, or leave the limits on.',
    );
  }
  if (settings.LOOPBACK_TARGETS && !loopback.has(settings.HOST)) {
    throw new Error('LOOPBACK_TARGETS is for loopback alone: set HOST=127.0.0.1, or leave it off.');
  }
  if (settings.TEEN_SIDE && settings.SAFEGUARDING_CONTACT === undefined) {
    throw new Error(
      'TEEN_SIDE needs SAFEGUARDING_CONTACT: young people must know whom to turn to.',
    );
  }
  return settings;
}
