import { anyone } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import {
  LogoInput,
  logoOf,
  type LogoView,
  type LookVersionsView,
  type LookView,
} from '../../look.contract.ts';
import { versionsOf } from '../settings/setting.sql.ts';
import { mayOperate } from '../settings/settings.policy.ts';
import { findLogo } from './logo.sql.ts';

export const look = query()({
  name: 'admin.look',
  about: 'How the place looks: its accent colour and its logo, where they are its own.',
  may: anyone,
  // Out of the memory of this process, as every page asks for it.
  statements: 0,
  read({ settings: { kept } }): Promise<LookView> {
    const said = (key: string) => kept.values.get(`${key}:`)?.value ?? '';
    return Promise.resolve({ accent: said('accent'), logo: logoOf(said('logo')) });
  },
});

export const logo = query()({
  name: 'admin.logo',
  about: 'The logo of the place, as a picture.',
  input: LogoInput,
  may: anyone,
  statements: 1,
  async read({ tx }, { id }): Promise<LogoView | undefined> {
    const found = await findLogo(tx, id);
    return found && { type: 'image/webp', bytes: found.bytes.toString('base64') };
  },
});

/** As many as somebody looks back through. */
const MOST_VERSIONS = 20;

export const lookVersions = query()({
  name: 'admin.look_versions',
  about: 'How the accent colour and the logo were decided, newest first: what, by whom and when.',
  may: mayOperate,
  statements: 2,
  read: async ({ tx }): Promise<LookVersionsView> => ({
    accent: await versionsOf(tx, { key: 'accent', language: '', limit: MOST_VERSIONS }),
    logo: await versionsOf(tx, { key: 'logo', language: '', limit: MOST_VERSIONS }),
  }),
});
