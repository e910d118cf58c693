import type { Actor } from '#platform/actor.ts';
import { pick } from '#platform/pick.ts';
import { allow } from '#platform/verdict.ts';
import type { SpaceCard, SpacesView } from '../../space.contract.ts';
import type { CardRow } from './cards.sql.ts';
import { firstParagraphOf, shortBy } from '#modules/posts/index.server.ts';
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
    ...pick(
      row,
      'id',
      'slug',
      'title',
      'language',
      'side',
      'reads',
      'archived',
      'welcome',
      'unread',
      'followed',
    ),
    about: firstParagraphOf(row.aboutHtml, FIRST_WORDS),
    last: lastOf(row),
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
  return { threadSlug: row.lastThread, title: row.lastTitle, by: shortBy(row), at: row.lastAt };
}
