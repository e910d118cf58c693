import { watchDrafts } from './drafts.ts';
import { watchForms } from './enhance.ts';
import { watchLeft } from './left.ts';
import { watchLive } from './live.ts';
import { watchMentions } from './mentions.ts';
import { watchMenus } from './menus.ts';
import { watchTyping } from './morph.ts';
import { watchHistory } from './page.ts';
import { watchPreviews } from './preview.ts';
import { localTimes } from './times.ts';
import { watchTools } from './tools.ts';
import { restoreUnsent } from './unsent.ts';

// The one small script. Every page works without it; with it, nothing has to wait for a new page.
document.documentElement.classList.add('js');
watchTyping();
watchForms();
watchHistory();
watchDrafts();
restoreUnsent();
watchMentions();
watchPreviews();
watchTools();
watchLeft();
watchMenus();
watchLive();
localTimes();
