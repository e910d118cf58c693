import { randomUUID as id } from 'node:crypto';
import type { Made } from '#tests/leaving/everything.ts';

export const aboutNobody = [
  ...[
    'migration.applied',
    'platform.audit_check',
    'platform.audit_seal',
    'platform.demo',
    'platform.limit_count',
    'platform.mail_server',
    'platform.outgoing_email',
    'platform.receipt',
    'platform.setup_note',
  ],
];

export const words = ['zqsent', 'zqaudit'];

/** What was recorded, and what waits. */
export const stays = [
  'graphile_worker._private_jobs',
  'platform.audit_person',
  'platform.deed',
  'platform.demo_letter',
  'platform.sent',
  'platform.translation',
];

/** Acknowledgements, emails of a demo, the key of the audit, and a job that waits. */
export async function leave({ ann, others, put, cast }: Made): Promise<void> {
  const { ben } = others;
  await put('platform.sent', { persona_id: ann.personaId, result: '{"body": "zqsent"}' });
  await put('platform.sent', {
    persona_id: ben.personaId,
    result: JSON.stringify({ to: ann.personaId }),
  });
  await put('platform.demo_letter', {
    id: id(),
    address: 'someone@example.org',
    body: `Dear ${ann.name}`,
  });
  await put('platform.translation', {
    ...{ subject_id: id(), locale: 'es', fields: '{"title": "Hola"}', of_original: '' },
    written_by: ann.personaId,
  });
  await put('platform.demo_letter', { id: id(), account_id: ann.accountId });
  const pseudonym = id();
  await put('platform.audit_person', { pseudonym, persona_id: ann.personaId });
  const said = { reason: 'Wrote zqaudit.', evidence: '{"into": "zqaudit-slug"}' };
  await put('platform.audit_entry', { id: id(), ...said, person_pseudonym: pseudonym });
  for (const who of [{ person_id: ann.personaId }, { by_id: ann.personaId }])
    await put('platform.deed', {
      ...{ id: id(), side: 'adult', subject_id: id(), ...who },
      undo: JSON.stringify({ by: 'leading.end_duty', with: { person: ann.personaId } }),
    });
  // A job that nobody has done yet, for a handler that does not exist any more.
  await cast.sql(
    `select graphile_worker.add_job('gone.handler', json_build_object('personaId', $1::text))`,
    [ann.personaId],
  );
}
