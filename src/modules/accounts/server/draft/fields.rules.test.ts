import { expect, test } from 'vitest';
import { formsOf } from './fields.rules.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 3, 1, 12, minute));
const row = (place: string, body: string, minute: number) => ({
  ...{ place, body, isCut: false, savedAt: at(minute) },
});

test('fields of one form are one draft, the form last typed in stands first', () => {
  const forms = formsOf([
    row('learning.answer:a:1', 'second', 2),
    row('community.new:s', 'words', 5),
    row('learning.answer:a:0', 'first', 1),
    row('community.new:s:title', 'a title', 4),
  ]);
  expect(forms.map(({ form, savedAt }) => [form, savedAt])).toEqual([
    ['community.new:s', at(5)],
    ['learning.answer:a', at(2)],
  ]);
  expect(forms[1]?.fields.map(({ name, words }) => [name, words])).toEqual([
    ['0', 'first'],
    ['1', 'second'],
  ]);
});

test('what was typed over stands behind, under the name of its field', () => {
  const [form] = formsOf([
    row('community.reply:t:older', 'long ago', 1),
    row('community.reply:t', 'b', 2),
    row('learning.step:s:body:older', 'x', 0),
  ]);
  expect(form?.fields).toEqual([
    { name: '', words: 'b', isOlder: false },
    { name: '', words: 'long ago', isOlder: true },
  ]);
});

test('what is chosen is no words: it says that they are without a name, and alone is nothing begun', () => {
  const forms = formsOf([
    row('community.new:s', 'words', 1),
    row('community.new:s:anonymous:chosen', 'true', 1),
    row('community.new:s:anonymous:chosen:older', 'true', 1),
    row('community.new:empty:anonymous:chosen', 'true', 2),
    row('community.new:named', 'words', 0),
    row('community.new:named:anonymous:chosen', '', 0),
  ]);
  expect(forms.map(({ form, isAnonymous, fields }) => [form, isAnonymous, fields.length])).toEqual([
    ['community.new:s', true, 1],
    ['community.new:named', false, 1],
  ]);
});
