import enAccounts from '../../../messages/en/accounts.json' with { type: 'json' };
import enAdmin from '../../../messages/en/admin.json' with { type: 'json' };
import enCommon from '../../../messages/en/common.json' with { type: 'json' };
import enCommunity from '../../../messages/en/community.json' with { type: 'json' };
import enHome from '../../../messages/en/home.json' with { type: 'json' };
import enJoining from '../../../messages/en/joining.json' with { type: 'json' };
import enPrivacy from '../../../messages/en/privacy.json' with { type: 'json' };
import enLearning from '../../../messages/en/learning.json' with { type: 'json' };
import enNotifications from '../../../messages/en/notifications.json' with { type: 'json' };
import enPeople from '../../../messages/en/people.json' with { type: 'json' };
import enSearch from '../../../messages/en/search.json' with { type: 'json' };
import enSecurity from '../../../messages/en/security.json' with { type: 'json' };
import enSpaces from '../../../messages/en/spaces.json' with { type: 'json' };
import enModeration from '../../../messages/en/moderation.json' with { type: 'json' };
import esAccounts from '../../../messages/es/accounts.json' with { type: 'json' };
import esAdmin from '../../../messages/es/admin.json' with { type: 'json' };
import esCommon from '../../../messages/es/common.json' with { type: 'json' };
import esCommunity from '../../../messages/es/community.json' with { type: 'json' };
import esHome from '../../../messages/es/home.json' with { type: 'json' };
import esJoining from '../../../messages/es/joining.json' with { type: 'json' };
import esPrivacy from '../../../messages/es/privacy.json' with { type: 'json' };
import esLearning from '../../../messages/es/learning.json' with { type: 'json' };
import esNotifications from '../../../messages/es/notifications.json' with { type: 'json' };
import esPeople from '../../../messages/es/people.json' with { type: 'json' };
import esSearch from '../../../messages/es/search.json' with { type: 'json' };
import esSecurity from '../../../messages/es/security.json' with { type: 'json' };
import esSpaces from '../../../messages/es/spaces.json' with { type: 'json' };
import esModeration from '../../../messages/es/moderation.json' with { type: 'json' };

const en = {
  ...enCommon,
  ...enAccounts,
  ...enHome,
  ...enLearning,
  ...enNotifications,
  ...enAdmin,
  ...enSecurity,
  ...enPeople,
  ...enJoining,
  ...enPrivacy,
  ...enCommunity,
  ...enSpaces,
  ...enSearch,
  ...enModeration,
};
const es = {
  ...esCommon,
  ...esAccounts,
  ...esHome,
  ...esLearning,
  ...esNotifications,
  ...esAdmin,
  ...esSecurity,
  ...esPeople,
  ...esJoining,
  ...esPrivacy,
  ...esCommunity,
  ...esSpaces,
  ...esSearch,
  ...esModeration,
};

/** Every message there is; English is the measure of the others. */
export type Key = keyof typeof en;

/** ICU sources by language; the pseudo-locale is made from English at run time. */
export const catalogues: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en,
  es,
};
