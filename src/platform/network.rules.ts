/**
 * Of a network (`networkOf`) the largest that one holder is given without asking: of IPv6 the /48, whose 65,536
 * networks may all be one person's. For what few people do, so that nobody who shares it has to wait for others.
 */
export function siteOf(network: string): string {
  const groups = network.split(':');
  return groups.length === 4 ? groups.slice(0, 3).join(':') : network;
}
