import { randomUUID } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { chainPending } from '#platform/audit/audit.sql.ts';
import type { Person } from '#platform/actor.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { audit } from './audit.ts';
import { checkAudit } from './check-audit.ts';
import { exportAudit } from './export-audit.ts';

const cast = await openCast();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const nora = await cast.person('Nora');
const act = (name: string) => cast.registry.useCases.get(name) ?? expect.fail(name);
const reason = 'Nora knows how, and her sister is ill.';
const given = { person: nora.personaId, kind: 'mentor', reason };
await cast.as(olga).does(act('leading.grant_duty'), given);
await cast.as(olga).does(act('community.create_space'), { title: 'Quiet', clientId: randomUUID() });

const asks = (input: object = {}, who: Person = olga) => cast.as(who).asks(audit, input);
async function seal() {
  const [here] = await cast.sql<{ name: string }>('select current_database() as name');
  const address = new URL(inject('database').sealerUrl);
  address.pathname = `/${here?.name ?? ''}`;
  await withClient(address.href, chainPending);
}

test('Olga reads what was done by whom, by pseudonyms and without a word of it; and narrows it by each of these', async () => {
  const { entries, acts } = await asks();
  expect(JSON.stringify(entries)).not.toMatch(/sister|Nora|Olga/);
  for (const { personaId } of [olga, nora])
    expect(JSON.stringify(entries)).not.toContain(personaId);
  // Giving her the duty of moderating for the time being is an act of the same moment.
  const duty =
    entries.find(
      ({ act: done, by, concerned }) => done === 'leading.grant_duty' && by !== concerned,
    ) ?? expect.fail('none');
  expect(acts).toContain('leading.grant_duty');
  const ids = async (input: object) => (await asks(input)).entries.map(({ id }) => id);
  expect(await ids({ act: 'leading.grant_duty' })).toContain(duty.id);
  expect(await ids({ concerned: duty.concerned })).toContain(duty.id);
  expect(await ids({ by: duty.by })).toContain(duty.id);
  // As the list shows it, and however it is written.
  const shown = duty.by?.slice(0, 8) ?? '';
  for (const by of [shown, shown.toUpperCase(), ` ${shown.slice(0, 4)} `, duty.by?.slice(0, 20)])
    expect(await ids({ by }), by).toContain(duty.id);
  expect(await ids({ concerned: shown })).not.toContain(duty.id);
  const after = shown.slice(0, 7) + (shown.endsWith('0') ? '1' : '0');
  expect(await ids({ by: after })).toEqual([]);
  expect((await asks()).me, 'one’s own is known to oneself').toBe(duty.by);
  expect(await ids({ by: randomUUID() })).toEqual([]);
  expect(await ids({ side: 'teen' })).toEqual([]);
  expect(await ids({ side: 'adult', act: '' })).toContain(duty.id);
  const space = entries.find(({ subjectKind }) => subjectKind === 'space') ?? expect.fail('none');
  expect(await ids({ subject: space.subjectId })).toEqual([space.id]);
  // Whoever knows somebody’s id learns no pseudonym by it, nor by that of what is theirs: her duty is read by name elsewhere.
  const [hers] = await cast.sql<{ id: string }>(
    `select id from "leading".duty where persona_id = $1`,
    [nora.personaId],
  );
  expect(hers?.id).toBeDefined();
  for (const one of [olga.personaId, nora.personaId, hers?.id ?? ''])
    expect(await ids({ subject: one })).toEqual([]);
  expect(duty.subjectId).toBeNull();
  expect(JSON.stringify((await asks()).entries)).not.toContain(hers?.id);
  const day = duty.at.toISOString().slice(0, 10);
  expect(await ids({ from: day, until: day })).toContain(duty.id);
  expect(await ids({ until: '2001-01-01' })).toEqual([]);
  expect((await cast.as(olga).refused(audit, { by: 'Olga' })).fields).toEqual({
    by: 'pseudonym_not_valid',
  });
  for (const who of [nora, cast.guest])
    expect((await cast.as(who).refused(audit, {})).code).toBe('not_found');
});

test('it goes on page by page, and all of it is taken along in pieces; that stands in it', async () => {
  for (let nr = 0; nr < 60; nr += 1)
    await cast
      .as(olga)
      .does(act('community.create_space'), { title: `S${nr}`, clientId: randomUUID() });
  const first = await asks({ act: 'community.create_space' });
  const second = await asks({ act: 'community.create_space', after: first.next });
  expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 11, null]);
  expect(new Set([...first.entries, ...second.entries].map(({ id }) => id)).size).toBe(61);
  const exported = async (format: string, narrowed: object) => {
    const { pieces } = await cast
      .as({ ...olga, sessionKey: 'hers' })
      .does(exportAudit, { format, ...narrowed });
    let text = '';
    for await (const piece of pieces) text += new TextDecoder().decode(piece);
    return text;
  };
  const textOf = (format: string) => exported(format, { act: 'community.create_space' });
  const lines = (await textOf('jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toHaveLength(61);
  expect(lines[0]).toMatchObject({ act: 'community.create_space', subjectKind: 'space' });
  expect((await textOf('csv')).trim().split('\r\n')).toHaveLength(62);
  const whole = await exported('jsonl', {});
  const about = await cast.sql<{ subject: string }>(
    'select subject_id as subject from platform.audit_entry where person_pseudonym is not null',
  );
  expect(about.length).toBeGreaterThan(0);
  for (const { subject } of about) expect(whole).not.toContain(subject);
  const [taken] = (await asks({ act: 'admin.export_audit' })).entries;
  expect(taken).toMatchObject({ subjectKind: 'audit', subjectId: 'all' });
  expect((await cast.as(nora).refused(exportAudit, { format: 'csv' })).code).toBe('not_found');
});

test('she has the chain looked at: it is whole, and where somebody changed an entry it says up to where', async () => {
  await seal();
  expect((await asks()).check).toBeNull();
  await cast.as(olga).does(checkAudit, {});
  expect((await cast.as(olga).refused(checkAudit, {})).why).toBe('check_under_way');
  await cast.drain();
  const { check, chain, entries } = await asks();
  expect(check).toMatchObject({ broken: null, seq: chain.links });
  expect(check?.endedAt).not.toBeNull();
  expect(chain.hash).toMatch(/^[\da-f]{64}$/);
  const seals = entries.flatMap(({ seal: nr }) => (nr === null ? [] : [nr])).sort((a, b) => a - b);
  const [nr = 0] = seals.slice(-10);
  await cast.asOwner(
    `update platform.audit_entry set act = 'nothing.happened' where id = (
      select entry_id from platform.audit_seal where seq = ${nr})`,
  );
  await cast.as(olga).does(checkAudit, {});
  await cast.drain();
  expect((await asks()).check).toMatchObject({ broken: nr, seq: nr - 1 });
  expect((await cast.as(nora).refused(checkAudit, {})).code).toBe('not_found');
});

test('where there are young people it is for an operator who reads both sides, and for nobody else', async () => {
  const young = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
  const one = await young.withDuty(await young.person('One'), 'operator');
  const space = { title: 'Porch', clientId: randomUUID() };
  await young.as(one).does(act('community.create_space'), space);
  for (const [entry, input] of [
    [audit, {}],
    [checkAudit, {}],
    [exportAudit, { format: 'csv' }],
  ] as const)
    expect((await young.as(one).refused(entry, input)).code).toBe('not_found');
  const reads = await young.withDuty(one, 'moderator', { cleared: true });
  expect((await young.as(reads).asks(audit, {})).entries.length).toBeGreaterThan(0);
});
