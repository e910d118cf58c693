import { expect, test } from 'vitest';
import { AuditInput } from '#modules/admin/audit.contract.ts';
import { LogInput } from '#modules/community/log.contract.ts';
import { Sought } from '#modules/community/moderation.contract.ts';
import { refusedIn, soughtIn } from './narrowing.ts';

const said = (more: Record<string, string>) => refusedIn('admin.audit', AuditInput, more);

test('what cannot be taken is said at its field; the rest narrows, and all that was typed is kept', () => {
  const { right, refused } = said({
    by: 'Keeper',
    act: 'admin.change_setting',
    from: '2026-13-40',
  });
  expect(right).toEqual({ act: 'admin.change_setting' });
  expect(refused?.refused.fields).toEqual({ by: 'pseudonym_not_valid', from: 'date_not_valid' });
  expect(refused?.values).toEqual({
    ...{ by: 'Keeper', act: 'admin.change_setting', from: '2026-13-40' },
  });
});

test('what can be taken is refused nowhere', () => {
  const all = { by: '7ea22caa', concerned: '', side: 'teen', until: '2026-11-30' };
  expect(said(all)).toEqual({ right: all, refused: null });
});

test('of the log of posts, too, a day that is none is mended in the form, and leads to no page that is not there', () => {
  const typed = { by: 'Mo', from: '30.11.2026', undone: 'perhaps', kind: 'sung' };
  const { right, refused } = refusedIn('community.moderation_log', LogInput, typed);
  expect(right).toEqual({ by: 'Mo' });
  expect(refused?.refused.fields).toEqual({
    ...{ from: 'date_not_valid', undone: 'not_valid', kind: 'not_valid' },
  });
  expect(LogInput.safeParse(right).success).toBe(true);
});

test.each(['', '   ', 'x'.repeat(900), 'Rain'])(
  'whatever a thread is looked for by can be asked: %j',
  (said) => {
    const { sought } = soughtIn(
      new URL(`https://tea.example/?${new URLSearchParams({ into: said })}`),
    );
    expect(Sought.safeParse(sought).success).toBe(true);
  },
);

test('who looks for nothing asks for nothing', () => {
  expect(soughtIn(new URL('https://tea.example/'))).toEqual({});
});
