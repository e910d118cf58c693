/** `<details data-close-outside>` closes as menus do: by a click or a Tab elsewhere, and by Escape, which leads back. */
export function watchMenus(): void {
  document.addEventListener('click', ({ target }) => {
    for (const menu of openMenus()) if (!menu.contains(target as Node)) menu.open = false;
  });
  document.addEventListener('focusout', ({ relatedTarget: next }) => {
    if (!(next instanceof Node)) return;
    for (const menu of openMenus()) if (!menu.contains(next)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    }
  });
}

const openMenus = (): NodeListOf<HTMLDetailsElement> =>
  document.querySelectorAll('details[data-close-outside][open]');
