/** How many boxes of a name are ticked stands on the button that sends them (`data-counts`). */
export function watchCounts(): void {
  for (const event of ['change', 'reset', 'samovar:shown']) document.addEventListener(event, count);
  count();
}

function count(): void {
  for (const shown of document.querySelectorAll<HTMLElement>('[data-counts]')) {
    const { counts = '' } = shown.dataset;
    const boxes = [...(shown.closest('form')?.elements ?? [])].filter(
      (field) => field instanceof HTMLInputElement && field.name === counts && field.checked,
    );
    shown.textContent = ` (${String(boxes.length)})`;
    shown.hidden = false;
  }
}
