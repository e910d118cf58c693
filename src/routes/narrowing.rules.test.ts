import { expect, test } from 'vitest';
import { AuditInput } from '#modules/admin/audit.contract.ts';
import { refusedIn } from './narrowing.ts';

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
  const all = { by: '7ea22caa', person: '', side: 'teen', until: '2026-11-30' };
  expect(said(all)).toEqual({ right: all, refused: null });
});
