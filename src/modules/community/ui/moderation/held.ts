import type { ModerationAct } from '#modules/posts/ui/index.ts';
import type { HeldKind, HeldView } from '../../held.contract.ts';

/** By which use cases each sort of what waits is decided. A profile is not hidden: whoever wrote it changes it. */
const useCases: Record<HeldKind, { release: string; hide: string | null }> = {
  thread: { release: 'community.release_post', hide: 'community.hide_post' },
  step: { release: 'learning.release_post', hide: 'learning.remove_post' },
  profile: { release: 'accounts.release_profile', hide: null },
};

/** What may become of one that waits. `to` leads to where it is looked after, once it is decided. */
export function deciding({ kind, post, seen, link }: HeldView): ModerationAct[] {
  const { release, hide } = useCases[kind];
  const about = kind === 'profile' ? { person: post, to: link } : { post, to: link };
  const words: Record<string, string> = kind === 'profile' ? {} : { seen };
  const acts: ModerationAct[] = [
    { name: 'let_through', useCase: release, about: { ...about, ...words } },
  ];
  if (hide !== null)
    acts.push({
      ...{ name: 'keep_hidden', useCase: hide, about: { ...about, waits: 'true' } },
      ...{ rule: true, reason: 'hint', kind: 'danger' },
    });
  return acts;
}
