import enAccounts from '../../../messages/en/accounts.json' with { type: 'json' };
import enAdmin from '../../../messages/en/admin.json' with { type: 'json' };
import enCommon from '../../../messages/en/common.json' with { type: 'json' };
import enLearning from '../../../messages/en/learning.json' with { type: 'json' };
import enNotifications from '../../../messages/en/notifications.json' with { type: 'json' };
import esAccounts from '../../../messages/es/accounts.json' with { type: 'json' };
import esAdmin from '../../../messages/es/admin.json' with { type: 'json' };
import esCommon from '../../../messages/es/common.json' with { type: 'json' };
import esLearning from '../../../messages/es/learning.json' with { type: 'json' };
import esNotifications from '../../../messages/es/notifications.json' with { type: 'json' };

const en = { ...enAccounts, ...enAdmin, ...enCommon, ...enLearning, ...enNotifications };

/** A key of the messages. English is the measure; the other languages are tested against it. */
export type Key = keyof typeof en;

export const messages: Record<string, Record<string, string>> = {
  en,
  es: { ...esAccounts, ...esAdmin, ...esCommon, ...esLearning, ...esNotifications },
};
