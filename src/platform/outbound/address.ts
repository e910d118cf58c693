import ipaddr from 'ipaddr.js';

/** Where a cloud answers its own machines, at an address that looks like everybody's. */
const OF_THE_CLOUD = new Set(['168.63.129.16']);

/**
 * Of which sort an address is: `public` where anybody on the internet may be; else why nobody from outside sends us
 * there (`private`, `loopback`, `linkLocal`, `carrierGradeNat` …). One within another is what it stands for.
 */
export function sortOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'invalid';
  const parsed = ipaddr.process(address);
  if (OF_THE_CLOUD.has(parsed.toString())) return 'metadata';
  const range = parsed.range();
  if (range !== 'unicast') return range;
  // Of the sixth version only these were ever given to anybody; the rest translates, or is nobody's.
  const isGiven = parsed.kind() === 'ipv4' || parsed.match(ipaddr.parse('2000::'), 3);
  return isGiven ? 'public' : 'reserved';
}
