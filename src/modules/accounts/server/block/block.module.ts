import type { ModulePart } from '#platform/module.ts';
import { block, unblock } from './block.ts';
import { blocks } from './blocks.ts';

export const blocking = {
  useCases: [block, unblock],
  queries: [blocks],
} as const satisfies ModulePart;
