const DAY = 86_400_000;
/** It is written anew at each asking: whoever keeps a copy looks again before so many days are over. */
const DAYS = 180;

/** As the standard (RFC 9116) wants it. `html`: how to reach those who run the place, in their own words. */
export function securityText({
  origin,
  html,
  languages,
  now,
}: {
  origin: string;
  html: string;
  languages: readonly string[];
  now: Date;
}): string {
  const written = /href="(mailto:[^"?]+)"/.exec(html)?.[1];
  const expires = new Date(Math.floor(now.getTime() / DAY) * DAY + DAYS * DAY);
  return [
    ...[written, `${origin}/contact`].flatMap((one) =>
      one === undefined ? [] : `Contact: ${one}`,
    ),
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
