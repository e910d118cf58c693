/** Ms that whoever was called asks us to wait (`Retry-After`): as seconds or a date, and no longer than is of use. */
export function askedToWait(retryAfter: string | undefined, now: Date, most: number): number {
  if (retryAfter === undefined) return 0;
  const at = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - now.getTime();
  return Number.isFinite(at) ? Math.min(Math.max(at, 0), most) : 0;
}
