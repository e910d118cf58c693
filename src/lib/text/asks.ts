import type { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** What a message asks for: values, those among them by which it chooses between wordings, and its tags. */
type Asks = { names: string[]; choices: string[]; tags: string[] };

export function asksOf(
  elements: Elements,
  asks: Asks = { names: [], choices: [], tags: [] },
): Asks {
  for (const element of elements) {
    if ('children' in element) {
      asks.tags.push(element.value);
      asksOf(element.children, asks);
    } else if ('options' in element) {
      asks.names.push(element.value);
      asks.choices.push(element.value);
      for (const { value } of Object.values(element.options)) asksOf(value, asks);
      // 1 to 4: argument, number, date, time; the parser's enum is not among our dependencies.
    } else if ('value' in element && element.type >= 1 && element.type <= 4)
      asks.names.push(element.value);
  }
  return asks;
}
