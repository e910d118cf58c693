import { avatar, changePicture, removePicture } from './picture.ts';
import { changeProfile, profile } from './profile.ts';
import { people, peopleLike } from './people.ts';
import { person, releaseProfile } from './person.ts';

/** What profiles, faces and the directory bring to the api of accounts. */
export const profiles = {
  useCases: [changeProfile, changePicture, removePicture, releaseProfile],
  queries: [profile, person, avatar, people, peopleLike],
} as const;
