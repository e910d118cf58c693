import { asking } from '#platform/web/page.ts';
import { SearchInput } from '#modules/posts/search.contract.ts';
import type { PageServerLoad } from './$types';

const fields = [
  ...['q', 'space', 'kind', 'by', 'accepted', 'from', 'to', 'zone'],
  ...['order', 'exact', 'after'],
];

/** What stands in the address. What cannot be read there (a date that is none) is no filter. */
function chosenIn(params: URLSearchParams): Record<string, string> {
  const given = fields.flatMap((name) => {
    const value = (params.get(name) ?? '').replaceAll('\0', '').trim().slice(0, 4_000);
    const isKnown = value !== '' && SearchInput.safeParse(inputOf({ [name]: value })).success;
    return isKnown ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

const inputOf = ({ space: scopeKey, ...others }: Record<string, string>) => ({
  ...(scopeKey !== undefined && { scopeKey }),
  ...others,
});

export const load: PageServerLoad = async (event) => {
  const chosen = chosenIn(event.url.searchParams);
  return { view: await asking(event, 'community.search', inputOf(chosen)), chosen };
};
