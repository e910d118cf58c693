import { expect, test } from 'vitest';
import { dayAsked } from './jump.ts';
import { actionOf, addressOf, blank, searchOf, turnTo, whereTo } from './state.ts';

const POST = '01a202ab-4ff3-7620-bfcd-27c23e7e0563';
const OTHER = '01a202ab-6597-7756-8865-7ff013d09b43';
const at = (search: string) => new URL(`http://localhost/talk/garden/tea${search}`);

test('an address says where one is, what is opened and what was done', () => {
  expect(
    addressOf(at(`?around=${POST}&filter=unanswered&do=edit:${OTHER}&done=reply&said=${OTHER}`)),
  ).toEqual({
    ...{ turned: { around: POST }, from: null, filter: 'unanswered' },
    ...{ opened: { verb: 'edit', post: OTHER }, done: 'reply', said: OTHER },
  });
  expect(addressOf(at('?from=end'))).toEqual({ ...blank, from: 'end' });
});

test.each([
  '',
  '?around=<b>&from=there&filter=x&do=edit:1&done=sung&said=1',
  `?do=burn:${OTHER}`,
  '?do=edit',
])('what an address cannot mean is left out: %j', (search) => {
  expect(addressOf(at(search))).toEqual(blank);
});

test('a page knows only the turns that it has', () => {
  expect(addressOf(at(`?thread=${POST}`), ['around'])).toEqual(blank);
});

test('a form keeps the place it was sent from, and leads back to it', () => {
  const address = addressOf(at(`?after=${POST}&do=reply:${OTHER}`));
  expect(actionOf({ address }, 'reply')).toBe(`?/reply&after=${POST}&do=reply:${OTHER}`);
  expect(actionOf({ address: blank }, 'reply')).toBe('?/reply');
  const sent = at(`?/reply&after=${POST}&do=reply:${OTHER}`);
  expect(whereTo(sent, { done: 'edit', said: OTHER })).toBe(
    `/talk/garden/tea?after=${POST}&done=edit&said=${OTHER}#p-${OTHER}`,
  );
  expect(whereTo(sent, { done: 'reply', said: OTHER, around: OTHER })).toBe(
    `/talk/garden/tea?around=${OTHER}&done=reply&said=${OTHER}#p-${OTHER}`,
  );
  expect(whereTo(at('?/heart'))).toBe('/talk/garden/tea');
  expect(searchOf(address, { opened: null })).toBe(`?after=${POST}`);
  expect(turnTo({ before: POST, filter: 'unanswered' }, '#others')).toBe(
    `?before=${POST}&filter=unanswered#others`,
  );
});

test('a day that no calendar knows is not asked for, and a zone only where there is one', () => {
  const asked = (search: string) => dayAsked(at(search));
  expect(asked('?day=2026-03-09&zone=Asia/Tokyo')).toEqual({
    day: '2026-03-09',
    zone: 'Asia/Tokyo',
  });
  expect(asked('?day=2026-03-09&zone=')).toEqual({ day: '2026-03-09' });
  expect(asked('?day=2026-03-09&zone=Mars/North')).toEqual({ day: '2026-03-09' });
  for (const none of ['', '?day=', '?day=2026-02-31', '?day=soon', '?day=0001-01-01'])
    expect(asked(none)).toEqual({});
});
