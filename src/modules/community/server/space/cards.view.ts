import type { Actor } from '#platform/actor.ts';
import { allow } from '#platform/verdict.ts';
import type { SpaceCard, SpacesView } from '../../space.contract.ts';
import type { CardRow } from './cards.sql.ts';
import { byOf } from './line.view.ts';
import { arranges, mayMove } from './space.policy.ts';

const FIRST_WORDS = 220;

/** Spaces in their order with their sub-forums; one whose parent is not for this reader stands by itself. */
export function tree(actor: Actor, rows: readonly CardRow[]): SpacesView['spaces'] {
  const known = new Set(rows.map(({ id }) => id));
  const top = rows.filter(({ parentId }) => parentId === null || !known.has(parentId));
  return cardsOf(actor, top).map((card) => ({
    ...card,
    within: cardsOf(
      actor,
      rows.filter(({ parentId }) => parentId === card.id),
    ),
  }));
}

/** Cards that stand beside one another; archived ones after the others. */
export function cardsOf(actor: Actor, rows: readonly CardRow[]): SpaceCard[] {
  const inOrder = [...rows].sort((one, other) => Number(one.archived) - Number(other.archived));
  return inOrder.map((row, index) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    about: plainStart(row.aboutHtml),
    side: row.side,
    reads: row.reads,
    archived: row.archived,
    welcome: row.welcome,
    last: lastOf(row),
    unread: row.unread,
    followed: row.followed,
    can: {
      arrange: arranges(actor, row),
      up: isBeside(inOrder[index - 1], row) && mayMove(actor, row) === allow,
      down: isBeside(inOrder[index + 1], row) && mayMove(actor, row) === allow,
    },
  }));
}

const isBeside = (neighbour: CardRow | undefined, row: CardRow): boolean =>
  neighbour !== undefined &&
  neighbour.archived === row.archived &&
  neighbour.side === row.side &&
  neighbour.parentId === row.parentId;

function lastOf(row: CardRow): SpaceCard['last'] {
  if (row.lastThread === null || row.lastTitle === null || row.lastAt === null) return null;
  return { thread: row.lastThread, title: row.lastTitle, by: byOf(row), at: row.lastAt };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The first paragraph of rendered words without its marks, cut at a word. */
export function plainStart(html: string): string {
  const first = html.split(/<\/(?:p|li|h3|h4|blockquote)>/)[0] ?? '';
  const plain = first
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= FIRST_WORDS) return plain;
  return `${plain.slice(0, FIRST_WORDS).replace(/\s+\S*$/, '')}…`;
}
