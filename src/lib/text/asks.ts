import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The values a message asks for. */
export function namesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ('children' in element) return namesIn(element.children);
    if ('options' in element) return [element.value, ...within(element.options).flatMap(namesIn)];
    // 1 to 4: argument, number, date, time; the parser's enum is not among our dependencies.
    return 'value' in element && element.type >= 1 && element.type <= 4 ? [element.value] : [];
  });
}

/** The values by which a message chooses between wordings. */
export function choicesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ('children' in element) return choicesIn(element.children);
    if ('options' in element) return [element.value, ...within(element.options).flatMap(choicesIn)];
    return [];
  });
}

/** The tags a message has. */
export function tagsIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ('children' in element) return [element.value, ...tagsIn(element.children)];
    if ('options' in element) return within(element.options).flatMap(tagsIn);
    return [];
  });
}

const within = (options: Record<string, { value: Elements }>): Elements[] =>
  Object.values(options).map(({ value }) => value);
