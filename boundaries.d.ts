export const map: Record<string, string[]>;
