import community from '../../../messages/about.es/community.json' with { type: 'json' };
import core from '../../../messages/about.es/core.json' with { type: 'json' };
import joining from '../../../messages/about.es/joining.json' with { type: 'json' };
import privacy from '../../../messages/about.es/privacy.json' with { type: 'json' };
import people from '../../../messages/about.es/people.json' with { type: 'json' };
import search from '../../../messages/about.es/search.json' with { type: 'json' };
import security from '../../../messages/about.es/security.json' with { type: 'json' };
import spaces from '../../../messages/about.es/spaces.json' with { type: 'json' };
import moderation from '../../../messages/about.es/moderation.json' with { type: 'json' };

/** What each use case and query is for, in Spanish; the English sentence stands with its declaration. */
export const aboutInSpanish: Readonly<Record<string, string>> = {
  ...core,
  ...security,
  ...people,
  ...joining,
  ...privacy,
  ...community,
  ...spaces,
  ...search,
  ...moderation,
};
