import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../../root.ts';
import { converter } from './convert.ts';
import type { Answers, Schema } from './schema.ts';

/** A session goes into a cookie, and what the device keeps of it too (`withCookie` of the API). */
const IN_COOKIES = ['session', 'device'];

/** What the compiler knows of each operation of the list of modules, by module: `answers.json`. */
export function readTypes(isOffered: (name: string) => boolean): Map<string, Answers> {
  const program = open();
  const checker = program.getTypeChecker();
  const { named, aboutOf, resultOf } = converter(checker, nameOf);
  const byModule = new Map<string, Answers>();
  const of = (module: string) => {
    const known = byModule.get(module) ?? { operations: {}, schemas: {} };
    byModule.set(module, known);
    return known;
  };

  const typeOf = (type: ts.Type, name: string): ts.Type | undefined => {
    const property = type.getProperty(name);
    return property && checker.getTypeOfSymbol(property);
  };

  for (const operation of operationsOf(program, checker)) {
    const name = (typeOf(operation, 'name') as ts.StringLiteralType).value;
    if (!isOffered(name)) continue;
    const [act] = ['run', 'read'].flatMap(
      (does) => typeOf(operation, does)?.getCallSignatures() ?? [],
    );
    const out = act && checker.getAwaitedType(act.getReturnType());
    if (out === undefined) throw new Error(`"${name}" answers nothing that the compiler knows.`);
    const parts = out.isUnion() ? out.types : [out];
    const has = (field: string) => parts.some((part) => part.getProperty(field));
    const without = has('session') ? IN_COOKIES : [];
    const fields = fieldsOf(typeOf(operation, 'input'));
    of(moduleOf(name)).operations[name] = {
      answer: has('pieces') ? fileOf(out) : resultOf(name, out, without),
      ...(Object.keys(fields).length > 0 && { fields }),
    };
  }
  for (const [name, { module, schema }] of named) of(module).schemas[name] = schema;
  return byModule;

  /** A download says of which type it is. */
  function fileOf(out: ts.Type): Schema {
    const type = typeOf(out, 'contentType');
    return { contentMediaType: type?.isStringLiteral() === true ? type.value : '*/*' };
  }

  /** The comments beside the fields of a schema that comes in. */
  function fieldsOf(input: ts.Type | undefined): Record<string, string> {
    const shape = input && typeOf(input, 'shape');
    const said = (shape?.getProperties() ?? []).map((one) => [one.name, aboutOf(one)] as const);
    return Object.fromEntries(said.filter(([, about]) => about !== ''));
  }
}

function open(): ts.Program {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: Record<string, unknown>;
  };
  // What SvelteKit writes about routes is none of the server's business.
  const given = { ...compilerOptions, types: ['node'], allowJs: false };
  const { options } = ts.convertCompilerOptionsFromJson(given, root);
  return ts.createProgram([join(root, 'src/entry/modules.ts')], options);
}

/** Everything in `useCases` and `queries` of the modules in the list. */
function operationsOf(program: ts.Program, checker: ts.TypeChecker): ts.Type[] {
  const file = program.getSourceFile(join(root, 'src/entry/modules.ts'));
  const here = file && checker.getSymbolAtLocation(file);
  const modules = here && checker.getExportsOfModule(here).find(({ name }) => name === 'modules');
  if (modules === undefined) throw new Error('src/entry/modules.ts lists no modules.');
  const each = (list: ts.Type): ts.Type[] =>
    checker
      .getTypeArguments(list as ts.TypeReference)
      .flatMap((one) => (one.isUnion() ? one.types : [one]));
  return each(checker.getTypeOfSymbol(modules)).flatMap((module) =>
    ['useCases', 'queries'].flatMap((key) => {
      const list = module.getProperty(key);
      return list === undefined ? [] : each(checker.getTypeOfSymbol(list));
    }),
  );
}

const moduleOf = (operation: string) => operation.split('.', 1)[0] ?? '';

/**
 * Types that contracts export have a name in the API, with their module in front, so that no other module's type ever changes
 * it. What is declared elsewhere may be called as it likes.
 */
function nameOf(alias: ts.Symbol): { module: string; name: string } | undefined {
  const [declared] = alias.declarations ?? [];
  if (declared === undefined || !ts.isTypeAliasDeclaration(declared)) return undefined;
  const path = relative(root, declared.getSourceFile().fileName);
  const isExported = declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported !== true || !/[/.]contract\.ts$|\/platform\/(?:verdict|actor)\.ts$/.test(path))
    return undefined;
  const [, module = 'platform'] = /^src\/modules\/([^/]+)\//.exec(path) ?? [];
  const inFront = module === 'platform' ? '' : module.replace(/^./, (one) => one.toUpperCase());
  return { module, name: inFront + alias.name };
}
