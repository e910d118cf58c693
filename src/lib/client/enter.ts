/** Fields in which Enter sends their form; what is chosen or pressed has keys of its own. */
const ONE_LINE = /^(?:text|url|date|number|email|search)$/;

/** Enter in a field of one line goes on to the words of its form: half of them are not sent to everybody by one key. */
export function watchEnter(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.isComposing;
    if (key !== 'Enter' || !isPlain || event.defaultPrevented) return;
    if (!(target instanceof HTMLInputElement) || !ONE_LINE.test(target.type)) return;
    const words = wordsFor(target);
    if (words === undefined) return;
    event.preventDefault();
    words.focus();
  });
}

/** The words below a field, or else those above; of forms whose words are kept as they are typed. */
function wordsFor(field: HTMLInputElement): HTMLTextAreaElement | undefined {
  if (field.form?.dataset['kept'] === undefined) return undefined;
  const all = [...field.form.elements].filter(
    (one): one is HTMLTextAreaElement =>
      one instanceof HTMLTextAreaElement && one.checkVisibility(),
  );
  const isBelow = (one: Node) =>
    (field.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all.find(isBelow) ?? all.at(-1);
}
