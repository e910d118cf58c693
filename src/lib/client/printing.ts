import { around } from './dom.ts';

/** A button `data-print` prints the page. Without the script it is not shown: the browser's own menu does it. */
export function watchPrinting(): void {
  document.addEventListener('click', (event) => around(event, '[data-print]') && print());
}
