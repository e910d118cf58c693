import { baseOf } from '#platform/base.ts';
import { pick } from '#platform/pick.ts';
import { versionsOf } from '#platform/languages/said.sql.ts';
import { firstLanguage, languagesOf, versionFor } from '#platform/languages/translating.ts';
import { query } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import type { ArrangingView, NewSpaceView } from '../../arranging.contract.ts';
import { ArrangingInput, NewSpaceInput } from '../../space.contract.ts';
import { countWithin } from './arranging.sql.ts';
import { spokenHere, spokenThere, spokenWithin } from './spoken-there.sql.ts';
import { keysFor } from './keys.ts';
import { arranges, isSignedIn, mayBePublic, mayCreate } from './space.policy.ts';
import { findSpaceRow } from './space.sql.ts';
import { readersOf, textsOf, valuesOf } from './written.ts';

export const arranging = query()({
  name: 'community.arranging',
  about: 'A space as those who arrange it see it: all that can be changed.',
  input: ArrangingInput,
  may: isSignedIn,
  statements: 7,
  async read(ctx, { locale, ...at }): Promise<ArrangingView | undefined> {
    const { tx, actor, settings } = ctx;
    const row = await findSpaceRow(tx, actor, at);
    if (row === undefined || !arranges(actor, row)) return undefined;
    const isFurther = locale !== undefined && locale !== firstLanguage(row.first, settings);
    return {
      space: {
        ...valuesOf(row),
        ...readersOf(row),
        ...pick(row, 'id', 'slug', 'guidelinesVersion', 'side', 'archived', 'parent'),
        base: baseOf(valuesOf(row)),
        within: (await countWithin(tx, row.id)).count,
        ...languagesOf({ ...row, readIn: row.first }, settings),
      },
      inLanguage: isFurther
        ? versionFor(textsOf(row), locale, await versionsOf(tx, [row.id], locale))
        : null,
      readersBase: baseOf(readersOf(row)),
      spoken: await spokenThere(tx, row.id),
      spokenHere: await spokenHere(tx, row.id),
      spokenWithin: await spokenWithin(tx, row.id),
      badges: await keysFor(ctx),
      can: {
        makePublic: mayBePublic(row),
        within: row.parentId === null ? allow : deny('one_level_only'),
      },
    };
  },
});

export const newSpace = query()({
  name: 'community.new_space',
  about: 'Where one may make a new space; not there for whoever may make none.',
  input: NewSpaceInput,
  may: isSignedIn,
  statements: 2,
  async read(ctx, { parent: id, parentSlug }): Promise<NewSpaceView | undefined> {
    const { tx, actor, settings } = ctx;
    const isNone = id === undefined && parentSlug === undefined;
    const at = { space: id, spaceSlug: parentSlug };
    const parent = isNone ? null : await findSpaceRow(tx, actor, at);
    if (parent === undefined) return undefined;
    const sides = (['adult', 'teen'] as const).filter(
      (side) =>
        mayCreate(actor, { side, sideIsOn: side === 'adult' || settings.TEEN_SIDE, parent }) ===
        allow,
    );
    if (sides.length === 0) return undefined;
    return {
      parent: parent && {
        ...pick(parent, 'id', 'slug', 'title', 'side', 'reads'),
        language: parent.first,
      },
      sides,
      badges: await keysFor(ctx),
    };
  },
});
