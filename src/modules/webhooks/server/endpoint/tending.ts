import type { Side } from '#platform/actor.ts';
import type { Deed, PowerAct } from '#platform/use-case.ts';

type One = { id: string; name: string; side: Side };

/** In the audit. What an address is may itself be a secret: its host is kept, and no more. */
export const powerOver = (id: string, evidence: Record<string, unknown> = {}): PowerAct => ({
  ...{ subjectKind: 'webhook', subjectId: id, reason: null, evidence },
});

/** In the log of those who run the place; of what happens among the young, of those who are cleared for them. */
export const webhookDeed = ({ id, name, side }: One, by: `webhooks.${string}` | null): Deed => ({
  ...{ power: side === 'teen' ? 'safeguard' : 'operate', side, scopeId: null, title: name },
  link: `/operate/webhooks/${id}`,
  undo: by === null ? null : { by, with: { endpoint: id } },
});
