import enAccounts from '../../../messages/en/accounts.json' with { type: 'json' };
import enAdmin from '../../../messages/en/admin.json' with { type: 'json' };
import enCommon from '../../../messages/en/common.json' with { type: 'json' };
import enHome from '../../../messages/en/home.json' with { type: 'json' };
import enLearning from '../../../messages/en/learning.json' with { type: 'json' };
import enNotifications from '../../../messages/en/notifications.json' with { type: 'json' };
import esAccounts from '../../../messages/es/accounts.json' with { type: 'json' };
import esAdmin from '../../../messages/es/admin.json' with { type: 'json' };
import esCommon from '../../../messages/es/common.json' with { type: 'json' };
import esHome from '../../../messages/es/home.json' with { type: 'json' };
import esLearning from '../../../messages/es/learning.json' with { type: 'json' };
import esNotifications from '../../../messages/es/notifications.json' with { type: 'json' };

const en = { ...enCommon, ...enAccounts, ...enHome, ...enLearning, ...enNotifications, ...enAdmin };
const es = { ...esCommon, ...esAccounts, ...esHome, ...esLearning, ...esNotifications, ...esAdmin };

/** Every message there is; English is the measure of the others. */
export type Key = keyof typeof en;

/** ICU sources by language; the pseudo-locale is made from English at run time. */
export const catalogues: Readonly<Record<'en' | 'es', Readonly<Record<string, string>>>> = {
  en,
  es,
};
