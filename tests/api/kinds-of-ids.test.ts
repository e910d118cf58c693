import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import type { Schema } from '#platform/http/answers/schema.ts';
import { openApi } from '#platform/http/openapi/document.ts';
import { ofIds } from '#platform/http/openapi/fields-of-ids.ts';

type Content = Record<string, { schema: Schema }>;
type Operation = {
  operationId: string;
  parameters?: { name?: string; schema?: Schema }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

/** Where a page goes on. */
const CURSORS = ['after', 'before'];

/** A name, whether it stands for an id there, and where. */
type Named = { name: string; isId: boolean; at: string };

function kindOf(schema: Schema): boolean | undefined {
  const { type, format, items, enum: values, const: value } = schema;
  if (format === 'uuid') return true;
  if (typeof items === 'object') return items.format === 'uuid' ? true : undefined;
  const isText = [type].flat().includes('string') && format === undefined;
  // Which of a few words it is, nobody takes for an id.
  return isText && values === undefined && value === undefined ? false : undefined;
}

function namesIn(schema: Schema, at: string): Named[] {
  const { properties = {}, items, anyOf = [], prefixItems = [], additionalProperties } = schema;
  const inside = [items, additionalProperties, ...anyOf, ...prefixItems];
  return [
    ...Object.entries(properties).flatMap(([name, one]) => [
      ...named(name, one, at),
      ...namesIn(one, `${at}.${name}`),
    ]),
    ...inside.flatMap((one) => (typeof one === 'object' ? namesIn(one, at) : [])),
  ];
}

function named(name: string, schema: Schema, at: string): Named[] {
  const isId = kindOf(schema);
  return isId === undefined || CURSORS.includes(name) ? [] : [{ name, isId, at }];
}

function namesOf({ paths, components }: Document): Named[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  return [
    ...operations.flatMap(({ operationId, parameters = [], requestBody, responses }) => [
      ...parameters.flatMap(({ name = '', schema = {} }) => named(name, schema, operationId)),
      ...[requestBody, responses['200']].flatMap((one) =>
        Object.values(one?.content ?? {}).flatMap(({ schema }) => namesIn(schema, operationId)),
      ),
    ]),
    ...Object.entries(components.schemas).flatMap(([name, schema]) => namesIn(schema, name)),
  ];
}

/** Names that mean an id in one place and something else in another, with both. */
function meantTwice(all: readonly Named[]): string[] {
  return [...Map.groupBy(all, ({ name }) => name)].flatMap(([name, places]) => {
    const id = places.find(({ isId }) => isId);
    const text = places.find(({ isId }) => !isId);
    return id && text ? [`${name}: an id in ${id.at}, none in ${text.at}`] : [];
  });
}

const names = namesOf(
  openApi(registry, { origin: 'https://talk.example.org', name: 'The kitchen table' }) as Document,
);

test('a name that means an id means one wherever it stands, in what is asked and in what is answered', () => {
  expect(names.filter(({ isId }) => isId).length).toBeGreaterThan(300);
  expect(meantTwice(names)).toEqual([]);
  const planted = [...names, { name: 'space', isId: false, at: 'a planted reading' }];
  expect(meantTwice(planted)).toEqual([expect.stringContaining('none in a planted reading')]);
});

test('each id stands in the table of their names, and nothing that is called a slug is one', () => {
  const ids = new Set(names.filter(({ isId }) => isId).map(({ name }) => name));
  expect([...ids].filter((name) => !(name in ofIds))).toEqual([]);
  expect([...ids].filter((name) => /slug$/i.test(name))).toEqual([]);
});
