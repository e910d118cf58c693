import type { Deed } from '#platform/use-case.ts';
import { decidedAlone } from '../../settings.contract.ts';

type Decided = {
  /** As it is now, with its version; and as it was. */
  value: string;
  version: number;
  before: string;
};

type What = keyof typeof decidedAlone;

/** Of what came along with the software, and of a picture, its sentence has a word. */
function word(what: What, value: string): string {
  if (value === '') return 'ours';
  return what === 'logo' ? 'own' : value;
}

/** How a decision on the name or the look of the place stands in the log; undone, what was before is decided anew. */
export const placeDeed = (
  what: What,
  { value, version, before }: Decided,
  undo: Pick<NonNullable<Deed['undo']>, 'by'> & { with?: object },
): Deed => ({
  ...{ subjectId: decidedAlone[what].id, link: decidedAlone[what].page, title: word(what, value) },
  ...{ power: 'operate', side: 'adult', scopeId: null },
  detail: { says: { to: word(what, value), from: word(what, before) } },
  undo: { by: undo.by, with: { ...undo.with, value: before, version } },
});
