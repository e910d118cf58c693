import { z } from 'zod';
import type { Side } from '#platform/actor.ts';
import { BirthYear } from './contract.ts';
import { Reason } from '#platform/text.contract.ts';

export const ChooseDay = z.strictObject({
  day: z.string('day_missing').regex(/^\d{4}-\d{2}-\d{2}$/, 'day_missing'),
});
export const StateEighteen = z.strictObject({
  sure: z.union([z.literal(true), z.literal('yes').transform(() => true)], 'please_confirm'),
});
export const ReportWrongSide = z.strictObject({
  person: z.uuid(),
  words: z.string().trim().max(500, 'too_long').default(''),
});
export const MoveSide = z.strictObject({ person: z.uuid(), birthYear: BirthYear, reason: Reason });
export const DismissSideReports = z.strictObject({ person: z.uuid(), reason: Reason });

/** Somebody is on the other side from now on. What was of the old side ends everywhere. */
export type SideChanged = {
  type: 'accounts.side_changed';
  payload: {
    personaIds: string[];
    from: Side;
    to: Side;
    because: 'turned_18' | 'wrong_side';
  };
};
/** Somebody will go over to the adults, and may choose the day. Nobody handles it yet: pages say so. */
export type SideChangeAhead = {
  type: 'accounts.passage_ahead';
  payload: { personaId: string; latestAt: string };
};

/** One's own way from one side to the other. */
export type MySideView = {
  side: Side;
  /** Whether one may say that one has turned 18 already. */
  mayState: boolean;
  sideChange: { dueAt: Date; latestAt: Date } | null;
  /** The last time one was moved, for a while. */
  moved: {
    to: Side;
    because: 'turned_18' | 'wrong_side';
    reason: string;
    at: Date;
  } | null;
  /** How much one began to write and did not send. */
  drafts: number;
};

export type SideReportsView = {
  people: {
    id: string;
    name: string;
    side: Side;
    times: number;
    firstAt: Date;
    words: string[];
  }[];
};
