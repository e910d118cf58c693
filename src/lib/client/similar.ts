import { call } from './dom.ts';

const PAUSE = 700;
const SHORTEST = 4;

type Similar = {
  helpFirst: boolean;
  threads: { title: string; link: string; spaceTitle: string; answered: boolean }[];
};

let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

/** Below a title marked `data-similar="<id>"` stands what others wrote of the same, as one types. */
export function watchSimilar(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['similar'] === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(target), PAUSE);
  });
}

async function look({ value, dataset }: HTMLInputElement): Promise<void> {
  const title = value.trim();
  const mine = (turn += 1);
  const found = title.length < SHORTEST ? { helpFirst: false, threads: [] } : await like(title);
  const place = document.getElementById(dataset['similar'] ?? '');
  // A later one may have been faster.
  if (found === undefined || place === null || turn !== mine) return;
  const part = (name: string) => place.querySelector<HTMLElement>(`[data-part=${name}]`);
  const show = (name: string, is: boolean) => part(name)?.toggleAttribute('hidden', !is);
  const fill = (name: string, threads: Similar['threads']) => {
    const list = part(name);
    list?.replaceChildren(...threads.map((thread) => itemOf(thread, list)));
  };
  const [first, ...more] = found.threads;
  show('help', found.helpFirst);
  show('threads', first !== undefined);
  show('rest', more.length > 0);
  fill('first', first ? [first] : []);
  fill('more', more);
  const summary = part('rest')?.querySelector('summary');
  if (summary)
    summary.textContent = (summary.dataset['words'] ?? '').replace('#', `${more.length}`);
}

/** Nothing where there is no connection, or it was asked for too often: it is no more than an offer. */
async function like(title: string): Promise<Similar | undefined> {
  try {
    const response = await call('community.similar_threads', { title });
    return response.ok ? ((await response.json()) as Similar) : undefined;
  } catch {
    return undefined;
  }
}

function itemOf(
  { title, link, spaceTitle, answered }: Similar['threads'][number],
  list: HTMLElement,
) {
  const a = Object.assign(document.createElement('a'), { href: link, textContent: title });
  Object.assign(a, { target: '_blank', rel: 'noopener', dir: 'auto' });
  const where = Object.assign(document.createElement('span'), { className: 'soft small' });
  const name = Object.assign(document.createElement('bdi'), { textContent: spaceTitle });
  where.append(name, answered ? `, ${list.dataset['answered'] ?? ''}` : '');
  const item = document.createElement('li');
  item.append(a, ' ', where);
  return item;
}
