import { callTaglist } from './call-taglist.ts';
import { editTaglist, endTaglist, handOverTaglist, resumeTaglist } from './change-taglist.ts';
import { joinTaglist, leaveTaglist } from './join-taglist.ts';
import { startTaglist } from './start-taglist.ts';
import { taglistsOn } from './taglists-on.ts';
import { taglists } from './taglists.ts';

/** What taglists bring to the api of community. */
export const taglistUseCases = [
  startTaglist,
  editTaglist,
  handOverTaglist,
  endTaglist,
  resumeTaglist,
  joinTaglist,
  leaveTaglist,
  callTaglist,
] as const;
export const taglistQueries = [taglists, taglistsOn] as const;
