import { Idiomorph } from 'idiomorph';

export type Typable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const typed = new WeakSet<Element>();
const pending = new WeakSet<HTMLFormElement>();
const answered = new WeakSet<HTMLFormElement>();

export const isTypable = (node: unknown): node is Typable =>
  node instanceof HTMLInputElement ||
  node instanceof HTMLTextAreaElement ||
  node instanceof HTMLSelectElement;

/** Remembers which fields people touched; the server does not know better than they do. */
export function watchTyping(): void {
  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, ({ target }) => isTypable(target) && typed.add(target), true);
  }
}

export const setTyped = (field: Typable): unknown => typed.add(field);
export const isTyped = (field: Typable): boolean => typed.has(field);
export const fieldsOf = (form: HTMLFormElement): Typable[] => [...form.elements].filter(isTypable);

/** A form that is on its way keeps its client id until it has arrived. */
export const setPending = (form: HTMLFormElement, is: boolean): unknown =>
  is ? pending.add(form) : pending.delete(form);

/** A form that is told what stands there now goes on from that. */
export const setAnswered = (form: HTMLFormElement, is: boolean): unknown =>
  is ? answered.add(form) : answered.delete(form);

/**
 * Makes `old` look like `fresh`, keeping focus, open details and what people typed.
 * `sent` is a form that has arrived: it alone follows the page in everything.
 */
export function morph(old: Element, fresh: Element, sent: HTMLFormElement | null = null): void {
  // The detached document would otherwise lend its nodes to this one without their owner changing.
  const next = document.importNode(fresh, true);
  const arrived = (node: Element) => sent?.contains(node) === true;
  if (sent !== null) fieldsOf(sent).forEach((field) => typed.delete(field));
  void Idiomorph.morph(old, next, {
    morphStyle: 'outerHTML',
    callbacks: {
      beforeNodeMorphed(from: Node, to: Node) {
        if (!(from instanceof HTMLElement) || !(to instanceof HTMLElement) || arrived(from))
          return true;
        if (isTypable(from) && isTypable(to) && isKept(from)) carry(from, to);
        return from.dataset['keep'] === undefined;
      },
      beforeNodeRemoved: (node: Node) =>
        !(node instanceof HTMLElement) || node.dataset['keep'] === undefined || arrived(node),
      beforeAttributeUpdated: (name: string, node: Element, change: string) =>
        !(
          name === 'open' &&
          change === 'remove' &&
          node instanceof HTMLDetailsElement &&
          !isAround(node, sent)
        ),
    },
  });
}

const isAround = (details: Element, sent: HTMLFormElement | null): boolean =>
  sent !== null && details.contains(sent);

const isKept = (field: Typable): boolean =>
  typed.has(field) || (field.form !== null && isKeptWith(field, field.form));

/** With what is typed goes which version it was typed for, whatever the page knows of newer ones. */
const isKeptWith = ({ name }: Typable, form: HTMLFormElement): boolean =>
  (name === 'clientId' && pending.has(form)) ||
  (name === 'base' && !answered.has(form) && fieldsOf(form).some(isTyped));

/** What is typed goes into the new page, so that nothing is left to change. */
function carry(from: Typable, to: Typable): void {
  if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    for (const option of to.options) option.selected = option.value === from.value;
  } else if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    if (from.type === 'checkbox' || from.type === 'radio') to.checked = from.checked;
    else to.setAttribute('value', from.value);
  } else to.value = from.value;
}
