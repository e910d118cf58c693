const NEAR = 500;

/** Near the end of what may be written, says how much is left: `data-most`, with `data-most-words`. */
export function watchLeft(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['most'] === undefined) return;
    const left = Number(target.dataset['most']) - target.value.length;
    const place = placeOf(target);
    place.hidden = left > NEAR;
    place.textContent = (target.dataset['mostWords'] ?? '').replace('#', String(left));
  });
}

function placeOf(area: HTMLTextAreaElement): HTMLElement {
  const id = `${area.id}-left`;
  const known = document.getElementById(id);
  if (known !== null) return known;
  const place = Object.assign(document.createElement('p'), { id, className: 'soft small' });
  place.setAttribute('role', 'status');
  place.dataset['keep'] = '';
  area.after(place);
  return place;
}
