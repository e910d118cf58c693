import type { Module } from '#platform/register.ts';

export const community = { useCases: [], queries: [] } as const satisfies Module;
