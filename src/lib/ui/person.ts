/** The page of a person. */
export const personPath = (person: string): string => `/people/${person}`;

/** A person's own picture. A new picture has a new version, and so a new address. */
export const picturePath = (person: string, version: string): string =>
  `${personPath(person)}/picture/${version}.webp`;
