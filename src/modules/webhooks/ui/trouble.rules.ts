import type { DeliveryView } from '../contract.ts';

/** What was in the way of a delivery, as the page has a sentence for it (`webhooks.trouble_…`). */
type Trouble =
  | ('closed' | 'no_name' | 'slow' | 'broke_off' | 'no_way' | 'certificate')
  | ('denied' | 'no_page' | 'gone' | 'moved' | 'too_often' | 'broken' | 'unwilling')
  | ('private' | 'protocol' | 'address' | 'sealed' | 'not_shown' | 'here' | 'other');

/** Of codes of the network, and of our own. */
const CODES: Readonly<Record<string, Trouble>> = {
  ...{ ECONNREFUSED: 'closed', ENOTFOUND: 'no_name', EAI_AGAIN: 'no_name', unknown: 'no_name' },
  ...{ ETIMEDOUT: 'slow', ECONNRESET: 'broke_off', EPIPE: 'broke_off', UNKNOWN: 'other' },
  ...{ EHOSTUNREACH: 'no_way', ENETUNREACH: 'no_way', EHOSTDOWN: 'no_way', ENETDOWN: 'no_way' },
  ...{ protocol: 'protocol', invalid: 'address', credentials: 'address' },
  ...{ sealed: 'sealed', not_shown: 'not_shown', not_composed: 'here' },
};

export function troubleOf({ problem, status }: Pick<DeliveryView, 'problem' | 'status'>) {
  if (problem === null) return null;
  if (status !== null) return ofStatus(status);
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(problem)) return 'certificate';
  // What else is written small says of which sort the address is that nobody is sent to.
  return CODES[problem] ?? (/^[a-z]/.test(problem) ? 'private' : 'other');
}

function ofStatus(status: number): Trouble {
  if (status < 400) return 'moved';
  if (status === 401 || status === 403) return 'denied';
  if (status === 404 || status === 405) return 'no_page';
  if (status === 410) return 'gone';
  if (status === 429) return 'too_often';
  return status >= 500 ? 'broken' : 'unwilling';
}
