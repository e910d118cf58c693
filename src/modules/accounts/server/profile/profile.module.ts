import { avatar } from './avatar.ts';
import { changePicture, removePicture } from './change-picture.ts';
import { changeProfile } from './change-profile.ts';
import { people, peopleLike } from './people.ts';
import { person } from './person.ts';
import { profile } from './profile.ts';
import { releaseProfile } from './release-profile.ts';

/** What profiles, faces and the directory bring to the api of accounts. */
export const profiles = {
  useCases: [changeProfile, changePicture, removePicture, releaseProfile],
  queries: [profile, person, avatar, people, peopleLike],
} as const;
