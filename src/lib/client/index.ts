import { watchDrafts } from './drafts.ts';
import { watchForms } from './enhance.ts';
import { watchLive } from './live.ts';
import { watchMenus } from './menus.ts';
import { watchTyping } from './morph.ts';
import { watchHistory } from './page.ts';
import { watchPreviews } from './preview.ts';
import { localTimes } from './times.ts';
import { restoreUnsent } from './unsent.ts';

// The one small script. Every page works without it; with it, nothing has to wait for a new page.
document.documentElement.classList.add('js');
watchTyping();
watchForms();
watchHistory();
watchDrafts();
restoreUnsent();
watchPreviews();
watchMenus();
watchLive();
localTimes();
