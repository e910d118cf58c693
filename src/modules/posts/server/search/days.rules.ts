const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The moment at which a day (2026-11-29) begins in a time zone, or the one after it. */
export function beginningOf(day: string, zone: string, after = 0): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + after * DAY;
  // Clocks may change in between; the second look is by the offset of about the right moment.
  const first = wanted - ahead(zone, wanted);
  return new Date(wanted - ahead(zone, first));
}

/** How far clocks there are ahead of UTC at a moment, in milliseconds. */
function ahead(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const said = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/u.exec(said) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}
