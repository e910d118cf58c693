import type { Module } from '#platform/register.ts';

export const recognition = { useCases: [], queries: [] } as const satisfies Module;
