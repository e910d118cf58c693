/** A logo of the operator's own; in pixels. */
export type Logo = { id: string; width: number; height: number };

/** Where it is read; another one has another address. */
export const logoPath = (id: string): string => `/logo.webp?id=${id}`;
