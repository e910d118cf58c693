/** A question asked by an address (`data-lean`) says there only what was filled in, and of the clock only with a day. */
export function keepLean(): void {
  document.addEventListener('formdata', ({ target, formData }) => {
    if (!(target instanceof HTMLFormElement) || target.dataset['lean'] === undefined) return;
    const days = [...target.querySelectorAll<HTMLInputElement>('input[type=date]')];
    if (!days.some(({ value }) => value !== '')) formData.delete('zone');
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  });
}
