import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { catalogue } from '#platform/http/catalogue.ts';
import { aboutInSpanish as spanish, catalogues } from '#lib/text/messages.ts';

test('whatever can be done here is said in Spanish too', () => {
  const names = catalogue(registry).map(({ name }) => name);
  expect(Object.keys(spanish).sort()).toEqual(names.sort());
  expect(Object.values(spanish).filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
});

test('and so is what each module is for', () => {
  const modules = new Set(catalogue(registry).map(({ name }) => name.split('.', 1)[0] ?? ''));
  for (const [language, messages] of Object.entries(catalogues))
    for (const module of modules)
      expect(messages, language).toHaveProperty(
        [`module_about.${module}`],
        expect.stringMatching(/\.$/),
      );
});
