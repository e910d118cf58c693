/** On a narrow screen a row of places is pushed along: it begins where one is. */
export function showWhereOneIs(): void {
  for (const here of document.querySelectorAll('.filters [aria-current]')) {
    const row = here.closest('nav');
    if (row === null || row.scrollWidth <= row.clientWidth) continue;
    const [at, all] = [here.getBoundingClientRect(), row.getBoundingClientRect()];
    row.scrollBy({ left: at.left + at.width / 2 - all.left - all.width / 2, behavior: 'instant' });
  }
}
