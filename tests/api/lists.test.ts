import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { openApi } from '#platform/http/openapi/document.ts';
import { bounded } from './bounded.ts';

type Schema = {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
} & Partial<Record<'anyOf' | 'allOf' | 'oneOf', Schema[]>>;
type Operation = {
  operationId: string;
  parameters?: { name: string; schema: Schema & Record<string, unknown> }[];
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};

const { paths, components } = openApi(registry, {
  ...{ origin: 'https://oak.example', name: 'Oak' },
}) as unknown as {
  paths: Record<string, { get?: Operation }>;
  components: { schemas: Record<string, Schema> };
};

/** The fields of an answer, whichever of its forms it has. */
function fieldsOf(schema: Schema | undefined): [string, Schema][] {
  if (schema === undefined) return [];
  if (schema.$ref !== undefined)
    return fieldsOf(components.schemas[schema.$ref.split('/').at(-1) ?? '']);
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.oneOf ?? [])];
  return [...Object.entries(schema.properties ?? {}), ...parts.flatMap(fieldsOf)];
}

const readings = Object.entries(paths).flatMap(([path, { get }]) => {
  if (!path.startsWith('/api/') || get === undefined) return [];
  const name = path.slice('/api/'.length);
  if (!registry.queries.has(name)) return [];
  const fields = fieldsOf(get.responses['200']?.content?.['application/json']?.schema);
  return [{ name, fields, takes: new Map(get.parameters?.map((one) => [one.name, one.schema])) }];
});
const has = ({ fields }: (typeof readings)[number], name: string) =>
  fields.some(([field]) => field === name);
/** Read on by number instead: all that changed is one answer. */
const isOfChanges = (name: string) => name.endsWith('_changes');

test('whatever answers a list is read page by page in one way, or says why it needs none', () => {
  expect(readings.length).toBeGreaterThan(70);
  const lists = readings.filter(
    ({ name, fields }) => !isOfChanges(name) && fields.some(([, { type }]) => type === 'array'),
  );
  const paged = lists.filter(({ name }) => !(name in bounded));
  const wrong = paged.flatMap((one) => [
    ...(one.takes.has('after') ? [] : [`${one.name} takes no after`]),
    ...(one.takes.has('limit') ? [] : [`${one.name} takes no limit`]),
    ...(has(one, 'next') ? [] : [`${one.name} answers no next`]),
    ...(one.takes.has('before') === has(one, 'previous')
      ? []
      : [`${one.name}: before and previous go together`]),
  ]);
  expect(wrong).toEqual([]);
  const left = Object.keys(bounded).filter((name) => !lists.some((one) => one.name === name));
  expect(left, 'reasons for what is no list').toEqual([]);
  const needless = paged.length > 20 ? Object.keys(bounded).filter((name) => isPaged(name)) : ['?'];
  expect(needless, 'reasons for what is read page by page').toEqual([]);
});

const isPaged = (name: string) => readings.some((one) => one.name === name && has(one, 'next'));

test('a cursor is a text without meaning, and a page holds from 1 to 100', () => {
  for (const { name, takes, fields } of readings) {
    for (const cursor of ['after', 'before'])
      if (takes.has(cursor) && !isOfChanges(name))
        expect(takes.get(cursor), name).toMatchObject({ type: 'string', maxLength: 600 });
    if (takes.has('limit'))
      expect(takes.get('limit'), name).toMatchObject({ type: 'integer', minimum: 1, maximum: 100 });
    if (takes.has('since'))
      expect(takes.get('since'), name).toMatchObject({ type: 'string', format: 'date-time' });
    for (const [field, schema] of fields)
      if (field === 'next' || field === 'previous')
        expect([schema.type].flat().sort(), `${name}.${field}`).toEqual(['null', 'string']);
  }
});

test('nothing else is called a cursor', () => {
  const others = ['older', 'newer', 'further', 'cursor', 'page', 'offset', 'skip', 'more'];
  const found = readings.flatMap(({ name, takes, fields }) => [
    ...[...takes.keys()].filter((one) => others.includes(one)).map((one) => `${name} takes ${one}`),
    ...fields
      .filter(([field]) => [...others, 'after', 'before'].includes(field))
      .map(([field]) => `${name} answers ${field}`),
  ]);
  expect(found).toEqual([]);
});
