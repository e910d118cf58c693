import { sql } from '#platform/db/sql.ts';
import type { AtStep } from '../../programme.contract.ts';

/** The programme that was named, or that a step is in (`programme` in the query); never whether it is read. */
export function isProgramme({ programme, programmeSlug, step }: AtStep) {
  if (programme !== undefined) return sql`programme.id = ${programme}::uuid`;
  if (step === undefined) return sql`programme.slug = ${programmeSlug ?? ''}`;
  return sql`programme.id = (select of.programme_id from learning.step of where of.id = ${step}::uuid)`;
}

/** The same of a step (`step` beside it). */
export const isStep = ({ step, stepSlug = '', ...at }: AtStep) =>
  step === undefined
    ? sql`${isProgramme(at)} and step.slug = ${stepSlug}`
    : sql`step.id = ${step}::uuid`;
