import { beforeAll, expect, test } from 'vitest';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openSchool } from '../programme/testing/school.ts';
import { revokeCompletion } from '../gradebook/revoke-completion.ts';
import type { Tables } from '../tx.ts';
import { completionReport, findDiscussions } from './completion-report.ts';
import { reportAsCsv, reportAsTable } from './report-text.rules.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});
const ctx = () => ({ tx: cast.db.as<Tables>() });

async function told() {
  const school = await openSchool(cast);
  const step = await school.discussion('Leading by serving');
  const [zoe, ann, idle] = [
    await school.trainee('Zoe'),
    await school.trainee('ann'),
    await school.trainee('Idle'),
  ];
  for (const person of [zoe, ann, idle]) await school.reads(person, school.first);
  const hers = await school.answers(zoe, step);
  await school.answers(ann, step);
  cast.at('2026-03-05T09:30:00Z');
  const reply = await school.replies(ann, hers.post);
  await school.replies(school.host, hers.post);
  return { school, step, zoe, ann, reply };
}

test('The report has who takes part in alphabetical order, and what each post counted as', async () => {
  const { school, step, zoe, ann, reply } = await told();
  const report = await completionReport(ctx(), step);
  expect(report).toMatchObject({
    discussion: step,
    requires: { answer: true, repliesToPeers: 1 },
    totals: { participants: 2, completed: 1 },
  });
  expect(report?.people.map(({ member }) => member)).toEqual([ann.name, zoe.name]);
  expect(report?.people[0]).toMatchObject({
    answered: true,
    repliesToPeers: 1,
    completed: true,
    completedAt: '2026-03-05T09:30:00.000Z',
  });
  expect(report?.people[0]?.evidence[1]).toEqual({
    post: reply.post,
    counts: 'reply',
    to: zoe.name,
    because: null,
  });
  expect(await findDiscussions(ctx(), step)).toHaveLength(1);
  expect(await findDiscussions(ctx(), 'nothing of that name')).toEqual([]);
  expect(school.slug).toBeDefined();
});

test('What was granted stands after a removal, and falls only when it is taken back', async () => {
  const { school, step, ann, reply } = await told();
  await cast.sql('update posts.post set hidden_at = now() where id = $1', [reply.post]);
  const removed = (await completionReport(ctx(), step))?.people[0];
  expect(removed).toMatchObject({ repliesToPeers: 0, completed: true });
  expect(removed?.evidence[1]).toMatchObject({ counts: 'nothing', because: 'It was removed.' });
  await cast.as(school.host).does(revokeCompletion, {
    step,
    person: ann.personaId,
    reason: 'It was somebody else’s text.',
  });
  const revoked = await completionReport(ctx(), step);
  expect(revoked?.people[0]).toMatchObject({ completed: false, completedAt: null });
  expect(revoked?.totals.completed).toBe(0);
});

test('As a table it is for the eyes, as CSV for a spreadsheet', async () => {
  const { step, zoe, ann } = await told();
  const report = await completionReport(ctx(), step);
  if (report === undefined) throw new Error('no report');
  const table = reportAsTable(report).split('\n');
  expect(table[0]).toMatch(/^Member +Answered {2}Replies to peers {2}Completed {2}Completed at$/);
  expect(table[2]).toContain(ann.name);
  expect(table.slice(-2)).toEqual(['1 of 2 completed.', '']);
  const csv = reportAsCsv(report).split('\r\n');
  expect(csv[0]).toBe('\ufeffmember,answered,repliesToPeers,completed,completedAt');
  expect(csv[2]).toBe(`${zoe.name},true,0,false,`);
});
