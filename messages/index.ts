// Written by `npm run samovar -- schema` from the folders there are. Do not edit.
import enCommon from './en.json' with { type: 'json' };
import enAccounts from '../src/modules/accounts/messages/en.json' with { type: 'json' };
import enAdmin from '../src/modules/admin/messages/en.json' with { type: 'json' };
import enCommunity from '../src/modules/community/messages/en.json' with { type: 'json' };
import enLeading from '../src/modules/leading/messages/en.json' with { type: 'json' };
import enLearning from '../src/modules/learning/messages/en.json' with { type: 'json' };
import enNotifications from '../src/modules/notifications/messages/en.json' with { type: 'json' };
import enPosts from '../src/modules/posts/messages/en.json' with { type: 'json' };
import enRecognition from '../src/modules/recognition/messages/en.json' with { type: 'json' };
import enSafety from '../src/modules/safety/messages/en.json' with { type: 'json' };
import enWebhooks from '../src/modules/webhooks/messages/en.json' with { type: 'json' };
import esCommon from './es.json' with { type: 'json' };
import esAccounts from '../src/modules/accounts/messages/es.json' with { type: 'json' };
import esAdmin from '../src/modules/admin/messages/es.json' with { type: 'json' };
import esCommunity from '../src/modules/community/messages/es.json' with { type: 'json' };
import esLeading from '../src/modules/leading/messages/es.json' with { type: 'json' };
import esLearning from '../src/modules/learning/messages/es.json' with { type: 'json' };
import esNotifications from '../src/modules/notifications/messages/es.json' with { type: 'json' };
import esPosts from '../src/modules/posts/messages/es.json' with { type: 'json' };
import esRecognition from '../src/modules/recognition/messages/es.json' with { type: 'json' };
import esSafety from '../src/modules/safety/messages/es.json' with { type: 'json' };
import esWebhooks from '../src/modules/webhooks/messages/es.json' with { type: 'json' };
import aboutEsCommon from './about.es.json' with { type: 'json' };
import aboutEsAccounts from '../src/modules/accounts/messages/about.es.json' with { type: 'json' };
import aboutEsAdmin from '../src/modules/admin/messages/about.es.json' with { type: 'json' };
import aboutEsCommunity from '../src/modules/community/messages/about.es.json' with { type: 'json' };
import aboutEsLeading from '../src/modules/leading/messages/about.es.json' with { type: 'json' };
import aboutEsLearning from '../src/modules/learning/messages/about.es.json' with { type: 'json' };
import aboutEsNotifications from '../src/modules/notifications/messages/about.es.json' with { type: 'json' };
import aboutEsRecognition from '../src/modules/recognition/messages/about.es.json' with { type: 'json' };
import aboutEsSafety from '../src/modules/safety/messages/about.es.json' with { type: 'json' };
import aboutEsWebhooks from '../src/modules/webhooks/messages/about.es.json' with { type: 'json' };

export const en = {
  ...enCommon,
  ...enAccounts,
  ...enAdmin,
  ...enCommunity,
  ...enLeading,
  ...enLearning,
  ...enNotifications,
  ...enPosts,
  ...enRecognition,
  ...enSafety,
  ...enWebhooks,
};

export const es = {
  ...esCommon,
  ...esAccounts,
  ...esAdmin,
  ...esCommunity,
  ...esLeading,
  ...esLearning,
  ...esNotifications,
  ...esPosts,
  ...esRecognition,
  ...esSafety,
  ...esWebhooks,
};

export const aboutEs = {
  ...aboutEsCommon,
  ...aboutEsAccounts,
  ...aboutEsAdmin,
  ...aboutEsCommunity,
  ...aboutEsLeading,
  ...aboutEsLearning,
  ...aboutEsNotifications,
  ...aboutEsRecognition,
  ...aboutEsSafety,
  ...aboutEsWebhooks,
};
