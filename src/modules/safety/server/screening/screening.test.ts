import { describe, expect, test } from 'vitest';
import { screenText } from './screening.ts';

/** However busy the machine is. */
const unhurried = { clock: () => 0, ms: 1 };

describe('a text is screened', () => {
  test('by all detectors at once', () => {
    const text = 'you idiot, I want to die. call 07700 900 142 😀';
    const found = screenText(text, {}, unhurried);
    expect(found).toMatchObject({ abuse: true, contact: true, missing: [] });
    expect(found.risk).not.toBe('none');
    expect(found.contactSpans.map(([from, to]) => text.slice(from, to))).toEqual(['07700 900 142']);
  });
  test('and nothing is found where there is nothing', () => {
    expect(screenText('the garden is lovely today', {}, unhurried)).toMatchObject({
      ...{ risk: 'none', riskOf: null, abuse: false, contact: false, spam: false, missing: [] },
    });
  });
  test('the same way each time', () => {
    const text = 'my insta is quiet_fox, you fool';
    expect(screenText(text, {}, unhurried)).toEqual(screenText(text, {}, unhurried));
  });
  test('what belongs to the place is no contact', () => {
    const ours = { hosts: ['tea.example.org'] };
    expect(screenText('see tea.example.org/help', { ours }, unhurried).contact).toBe(false);
    expect(screenText('see tea.example.org/help', {}, unhurried).contact).toBe(true);
  });
});

describe('when something fails', () => {
  test('before any detector was asked, none is taken to have found nothing', () => {
    const broken = undefined as unknown as string;
    expect(screenText(broken, {}, unhurried)).toMatchObject({
      missing: ['risk', 'contact', 'abuse', 'spam'],
    });
  });
});

describe('when time is up', () => {
  test('what could not be asked is named, and the most urgent was asked first', () => {
    let now = 0;
    const clock = () => (now += 10);
    const found = screenText('I want to die, you idiot', {}, { clock, ms: 15 });
    expect(found.missing).toEqual(['contact', 'abuse', 'spam']);
    expect(found.risk).not.toBe('none');
    expect(screenText('hello', {}, { clock, ms: 99 }).missing).toEqual([]);
  });
});
