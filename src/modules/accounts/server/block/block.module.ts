import type { ModulePart } from '#platform/module.ts';
import { block, blocks, unblock } from './block.ts';

export const blocking = {
  useCases: [block, unblock],
  queries: [blocks],
} as const satisfies ModulePart;
