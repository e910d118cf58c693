/** How often somebody may be called otherwise: who changes it daily is known by nobody. */
export const DAYS_BETWEEN = 14;

/** From when on one may change one's name; null: at once. */
export function mayChangeFrom(changedAt: Date | null, now: Date): Date | null {
  if (changedAt === null) return null;
  const from = new Date(changedAt.getTime() + DAYS_BETWEEN * 86_400_000);
  return from > now ? from : null;
}
