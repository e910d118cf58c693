import type { z } from 'zod';
import type { Limiter } from './limits.ts';
import { siteOf } from './network.rules.ts';
import { parse } from './parse.ts';
import type { AnyUseCase, ReadCtx } from './use-case.ts';
import { Refusal } from './verdict.ts';

/** Of what one holder of networks has: whoever asks oftener is told what the schema refuses, and the rest once that is mended. */
const TOLD = { points: 60, seconds: 3600 };

/**
 * What came in, as the schema of an act has it. Throws `Refusal`: invalid, with what the act itself would
 * refuse of the fields that are sound, so that nobody mends one after the other.
 */
export async function parseAll(
  useCase: AnyUseCase,
  raw: unknown,
  { ctx, network, limiter }: { ctx: () => ReadCtx; network: string; limiter: Limiter },
): Promise<unknown> {
  try {
    return parse(useCase.input, raw);
  } catch (problem) {
    if (!(problem instanceof Refusal) || useCase.faults === undefined) throw problem;
    const seconds = await limiter.waitFor(`${useCase.name} faults ${siteOf(network)}`, TOLD);
    if (seconds > 0) throw problem;
    const also = await useCase.faults(ctx(), soundOf(useCase.input, raw));
    throw new Refusal('invalid', 'invalid', { fields: { ...also, ...problem.fields } });
  }
}

/** Those of the fields that can be taken by themselves. */
function soundOf(schema: z.ZodType, raw: unknown): Record<string, unknown> {
  const { shape = {} } = schema as Partial<z.ZodObject>;
  const given = (raw ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const parsed = (field as z.ZodType).safeParse(given[name]);
      return parsed.success ? [[name, parsed.data]] : [];
    }),
  );
}

/** Refuses all of it at once, where there is anything. */
export function refuseAll(fields: Record<string, string>): void {
  if (Object.keys(fields).length > 0) throw new Refusal('invalid', 'invalid', { fields });
}
