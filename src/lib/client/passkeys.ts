import { call } from './dom.ts';

/**
 * Forms marked `data-passkey="make"` or `"get"` ask the device for a passkey, put its answer into their
 * field `answer`, and are sent like any other. A browser that cannot do it never shows them.
 */
export function watchPasskeys(): void {
  if (typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== 'function') return;
  document.documentElement.classList.add('passkeys');
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset['passkey'] === undefined) return;
    event.preventDefault();
    void fill(form);
  });
}

async function fill(form: HTMLFormElement): Promise<void> {
  if (form.hasAttribute('aria-busy') || !form.reportValidity()) return;
  form.setAttribute('aria-busy', 'true');
  note(form, '');
  try {
    const answer = form.elements.namedItem('answer') as HTMLInputElement;
    answer.value = JSON.stringify(await answerOf(form.dataset['passkey'] === 'make'));
    form.submit();
  } catch (problem) {
    note(form, form.dataset[wordFor(problem)] ?? '');
  } finally {
    form.removeAttribute('aria-busy');
  }
}

async function answerOf(isNew: boolean): Promise<unknown> {
  const response = await call(`accounts.${isNew ? 'begin' : 'ask'}_passkey`, {});
  // Too long ago that somebody showed who they are: the page knows the way there.
  if (response.status === 403) location.reload();
  if (!response.ok) throw new Error(String(response.status));
  const { options } = (await response.json()) as { options: never };
  const given = isNew
    ? await navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      })
    : await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      });
  return (given as PublicKeyCredential).toJSON();
}

function wordFor(problem: unknown): 'cancelled' | 'there' | 'trouble' {
  const name = problem instanceof DOMException ? problem.name : '';
  if (name === 'InvalidStateError') return 'there';
  return name === 'NotAllowedError' || name === 'AbortError' ? 'cancelled' : 'trouble';
}

function note(form: HTMLFormElement, text: string): void {
  const place = form.querySelector('[data-passkey-note]');
  if (place !== null) place.textContent = text;
}
