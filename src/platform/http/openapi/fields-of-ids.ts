import type { Schema } from '../answers/schema.ts';

/** Names of ids: where one of them stands for a thing alone, it is a UUID, in what is asked and in what is answered. */
export const ofIds: Record<string, string> = {
  also: 'The id of a post that is shown, too.',
  around: 'The id of a post: the page that it stands on.',
  badge: 'The id of a badge.',
  begunIn: 'The id of the space where it was begun.',
  clearance: 'The id of a clearance.',
  clientId: 'A UUID that you make: sent again, it is done once, and the first result comes again.',
  course: 'The id of a course.',
  deed: 'The id of a deed in the log.',
  delivery: 'The id of a delivery to a webhook.',
  device: 'The id of a device.',
  duty: 'The id of a duty.',
  endpoint: 'The id of a webhook.',
  file: 'The id of a file.',
  first: 'The id of the first of them.',
  help: 'The id of a request for help.',
  helpline: 'The id of a line of help.',
  id: 'Its id.',
  image: 'The id of a picture.',
  import: 'The id of an import.',
  into: 'The id of the thread that it goes into.',
  invitation: 'The id of an invitation.',
  keeper: 'The id of the taglist that stays.',
  marking: 'What was marked at once, as one id.',
  nudge: 'The id of these words.',
  parent: 'The id of the space that it is in.',
  passkey: 'The id of a passkey.',
  peer: 'The id of the peer to whom it was said.',
  people: 'The ids of people.',
  person: 'The id of a person.',
  place: 'The id of a thread, or of a step.',
  places: 'The ids of spaces and programmes.',
  post: 'The id of a post.',
  posts: 'The ids of posts.',
  programme: 'The id of a programme.',
  readBadges: 'The ids of the badges whose holders read it.',
  request: 'The id of a request.',
  responsible: 'The id of whoever answers for it.',
  said: 'The id of a post that the reader sent just now.',
  scope: 'The id of the programme or space for which it holds; everywhere without.',
  service: 'The id of a service.',
  session: 'The id of a session.',
  space: 'The id of a space.',
  step: 'The id of a step.',
  taglist: 'The id of a taglist.',
  thread: 'The id of a thread.',
  token: 'The id of an access token.',
  writeBadges: 'The ids of the badges whose holders write there.',
};

const isAlone = ({ type, format, enum: values, contentEncoding }: Schema): boolean =>
  [type].flat().includes('string') && (format ?? values ?? contentEncoding) === undefined;

/** A schema in which every id says that it is one. */
export function withIds(schema: Schema): Schema {
  const { properties, items, anyOf, additionalProperties, prefixItems } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, one]) => [name, named(name, one)]),
      ),
    }),
    ...(typeof items === 'object' && { items: withIds(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(withIds) }),
    ...(anyOf && { anyOf: anyOf.map(withIds) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: withIds(additionalProperties),
    }),
  };
}

function named(name: string, schema: Schema): Schema {
  const { items } = schema;
  if (!(name in ofIds)) return withIds(schema);
  if (isAlone(schema)) return { ...schema, format: 'uuid' };
  if (typeof items === 'object' && isAlone(items))
    return { ...schema, items: { ...items, format: 'uuid' } };
  return withIds(schema);
}
