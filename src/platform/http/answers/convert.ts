import ts from 'typescript';
import { COMPONENTS, oneOf, type Schema } from './schema.ts';

/** What has no form in JSON, and where. */
export class NoJson extends Error {}

/** What a type is called in the API, and whose it is. */
type Name = { module: string; name: string };

/**
 * Makes schemas of types, as `JSON.stringify` writes their values. Types that have a name for others become schemas
 * of their own (`named`).
 */
export function converter(checker: ts.TypeChecker, nameOf: (alias: ts.Symbol) => Name | undefined) {
  const named = new Map<string, { module: string; schema: Schema }>();
  const known = new Map<string, ts.Symbol>();
  const way: string[] = [];
  const open = new Set<ts.Type>();

  function schemaOf(type: ts.Type): Schema {
    const called = nameFor(type);
    if (called === undefined || type.aliasSymbol === undefined) return shapeOf(type);
    const { module, name } = called;
    const first = known.get(name);
    if (first !== undefined && first !== type.aliasSymbol)
      throw new NoJson(`two types are called ${name}, as seen from ${way.join(' → ')}`);
    if (first === undefined) {
      known.set(name, type.aliasSymbol);
      const about = aboutOf(type.aliasSymbol);
      const entry = { module, schema: {} };
      named.set(name, entry);
      entry.schema = { ...(about !== '' && { description: about }), ...shapeOf(type) };
    }
    return { $ref: COMPONENTS + name };
  }

  /** `Page<Person>` is a page of person; what stands in it without a name has none either. */
  function nameFor({ aliasSymbol, aliasTypeArguments = [] }: ts.Type): Name | undefined {
    const [own, ...of] = [aliasSymbol, ...aliasTypeArguments.map((one) => one.aliasSymbol)].map(
      (alias) => alias && nameOf(alias),
    );
    if (own === undefined || of.includes(undefined)) return undefined;
    return { ...own, name: [own, ...of].map((one) => one?.name).join('Of') };
  }

  function shapeOf(type: ts.Type, without: readonly string[] = []): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
    if (type.isUnion()) return unionOf(type, without);
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', enum: [checker.typeToString(type) === 'true'] };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    // `string & {}`, a brand: what it is in JSON.
    const plain = type.isIntersection() && type.types.find((one) => isPlain(one));
    if (plain) return shapeOf(plain);
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return objectOf(type, without);
    throw new NoJson(`${checker.typeToString(type)} at ${way.join(' → ')} is no JSON`);
  }

  function unionOf(type: ts.UnionType, without: readonly string[]): Schema {
    const parts = partsOf(type).filter(({ flags }) => !(flags & UNDEFINED));
    const is = (flag: ts.TypeFlags) => parts.filter(({ flags }) => flags & flag);
    const isNamed = (part: ts.Type) => nameFor(part) !== undefined;
    const literals = parts.filter(
      (part) => (part.isStringLiteral() || part.isNumberLiteral()) && !isNamed(part),
    );
    const booleans = is(ts.TypeFlags.BooleanLiteral);
    const taken = new Set([...literals, ...(booleans.length === 2 ? booleans : [])]);
    const schemas = parts
      .filter((part) => !taken.has(part))
      .map((part) => (without.length > 0 ? shapeOf(part, without) : schemaOf(part)));
    for (const kind of ['string', 'number'] as const) {
      const values = literals.map((one) => (one as ts.LiteralType).value);
      const own = values.filter((value) => typeof value === kind).sort();
      if (own.length > 0) schemas.push({ type: kind, enum: own });
    }
    if (booleans.length === 2) schemas.push({ type: 'boolean' });
    return oneOf(schemas);
  }

  /** The compiler takes unions apart, and keeps what they were put together from. */
  function partsOf(type: ts.Type): ts.Type[] {
    const { origin } = type as { origin?: ts.Type };
    if (!type.isUnion()) return [type];
    const parts = origin?.isUnion() === true ? origin.types : type.types;
    return parts.flatMap((part) => (nameFor(part) === undefined ? partsOf(part) : [part]));
  }

  function objectOf(type: ts.Type, without: readonly string[]): Schema {
    if (checker.isTupleType(type)) return tupleOf(type as ts.TypeReference);
    if (checker.isArrayType(type)) {
      const all = checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: oneOf(all.map((one) => inside('[]', one))) };
    }
    if (isOfPackage(type.symbol))
      return { type: 'object', description: type.symbol.name, additionalProperties: true };
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    const toJson = type.getProperty('toJSON');
    const [written] = toJson ? checker.getTypeOfSymbol(toJson).getCallSignatures() : [];
    if (written) return schemaOf(written.getReturnType());
    if (type.getCallSignatures().length > 0 || type.getProperty('__@iterator'))
      throw new NoJson(`${checker.typeToString(type)} at ${way.join(' → ')} is no JSON`);
    if (open.has(type))
      throw new NoJson(`what holds itself needs a name in a contract: ${way.join(' → ')}`);
    open.add(type);
    const properties = checker
      .getPropertiesOfType(type)
      .filter((one) => !without.includes(one.name) && !isNothing(checker.getTypeOfSymbol(one)));
    const entries = properties.map((one) => [one.name, propertyOf(one)] as const);
    const index = checker.getIndexInfosOfType(type).map((info) => inside('{}', info.type));
    open.delete(type);
    return {
      type: 'object',
      ...(entries.length > 0 && { properties: Object.fromEntries(entries) }),
      ...requiredOf(properties.filter((one) => !isOptional(one)).map(({ name }) => name)),
      ...(index.length > 0 && { additionalProperties: oneOf(index) }),
    };
  }

  function propertyOf(property: ts.Symbol): Schema {
    const schema = inside(property.name, checker.getTypeOfSymbol(property));
    const about = aboutOf(property);
    return about === '' ? schema : { ...schema, description: about };
  }

  function tupleOf(type: ts.TypeReference): Schema {
    const { fixedLength, hasRestElement } = type.target as ts.TupleType;
    const all = checker.getTypeArguments(type).map((one) => inside('[]', one));
    if (hasRestElement) return { type: 'array', items: oneOf(all) };
    return { type: 'array', prefixItems: all, items: false, minItems: fixedLength };
  }

  function inside(name: string, type: ts.Type): Schema {
    way.push(name);
    const schema = schemaOf(type);
    way.pop();
    return schema;
  }

  const isOptional = (one: ts.Symbol) =>
    (one.flags & ts.SymbolFlags.Optional) !== 0 ||
    partsOf(checker.getTypeOfSymbol(one)).some(({ flags }) => flags & UNDEFINED);

  const aboutOf = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

  return {
    named,
    aboutOf,
    /** What an operation gives back; `without`: fields that go elsewhere. */
    resultOf(of: string, type: ts.Type, without: readonly string[] = []): Schema {
      way.splice(0, Infinity, of);
      return without.length > 0 ? shapeOf(type, without) : schemaOf(type);
    },
  };
}

/** What a package calls by a name (options of WebAuthn) its own documents describe. */
const isOfPackage = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.declarations?.every(
    (one) =>
      ts.isInterfaceDeclaration(one) &&
      /\/node_modules\/(?!typescript\/|@types\/node\/)/.test(one.getSourceFile().fileName),
  ) === true;

const UNDEFINED = ts.TypeFlags.Undefined | ts.TypeFlags.Void;
const isPlain = ({ flags }: ts.Type) =>
  (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
const isNothing = ({ flags }: ts.Type) => (flags & (UNDEFINED | ts.TypeFlags.Never)) !== 0;
const requiredOf = (names: string[]) => (names.length > 0 ? { required: names } : {});
