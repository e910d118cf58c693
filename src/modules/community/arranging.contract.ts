import type { Based } from '#platform/base.contract.ts';
import type { Version } from '#platform/language.contract.ts';
import type { Side } from '#platform/actor.ts';
import type { Verdict } from '#platform/verdict.ts';
import type { Key, NamedSpace, Reads, SpaceTexts, SpaceValues } from './space.contract.ts';

/** `more`: 1 where there is more than was counted, else 0. */
export type Spoken = Record<'threads' | 'writers' | 'more', number>;

/** A space as those who arrange it see it. */
export type ArrangingView = {
  space: SpaceValues &
    Based &
    Record<'id' | 'slug', string> & {
      guidelinesVersion: number;
      side: Side;
      archived: boolean;
      parent: NamedSpace | null;
      /** Sub-forums in it: they are never more open than it is. */
      within: number;
      /** The language of its first words, and all it is written in. */
      language: string;
      languages: string[];
    };
  /** The version of who reads it, which is changed by itself. */
  readersBase: string;
  /** What is said in it and in the sub-forums that would be archived, or opened, with it; in it alone; in all of them. */
  spoken: Spoken;
  spokenHere: Spoken;
  spokenWithin: Spoken;
  /** How it stands in the language that was asked for. */
  inLanguage: Version<SpaceTexts> | null;
  badges: readonly Key[];
  can: { makePublic: Verdict; within: Verdict };
};

/** Where a new space may be made. */
export type NewSpaceView = {
  /** Null when it would stand by itself. */
  parent: (NamedSpace & { side: Side; reads: Reads }) | null;
  sides: Side[];
  badges: readonly Key[];
};
