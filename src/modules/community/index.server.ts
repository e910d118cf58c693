import type { Module } from '#platform/register.ts';
import { spaceQueries, spaceUseCases } from './server/space/space.module.ts';

export const community = {
  useCases: [...spaceUseCases],
  queries: [...spaceQueries],
} as const satisfies Module;
