import { error } from '@sveltejs/kit';
import { sampled } from '#lib/text/sampled.ts';
import type { ProblemCode } from '#platform/http/problem.ts';
import reasons from '#platform/http/reasons.json' with { type: 'json' };
import { statusOf } from '#platform/verdict.ts';
import type { PageServerLoad } from './$types';

const statuses: Record<ProblemCode, number> = { ...statusOf, internal: 500 };
const reasonsOf: Record<string, readonly string[]> = reasons;

const isCode = (code: string): code is ProblemCode => Object.hasOwn(statuses, code);

export const load: PageServerLoad = ({ locals, params }) => {
  const { code } = params;
  if (!isCode(code)) error(404, 'not_found');
  return {
    code,
    status: statuses[code],
    reasons: (reasonsOf[code] ?? []).map((reason) => ({
      reason,
      said: sampled(locals.locale, `refusal.${reason}`),
    })),
  };
};
