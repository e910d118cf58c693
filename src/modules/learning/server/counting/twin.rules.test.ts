import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completionReport } from './completion-report.rules.ts';
import { judgeAll } from './judge-all.rules.ts';
import type { Post } from './judge.rules.ts';
import { gradebook, type Requires } from './gradebook.rules.ts';

type Line = { type: string; id: string; name: string; createdAt: string } & Omit<Post, 'createdAt'>;
type Discussion = Line & { host: string; questions: string[]; requires: Requires };

const read = (name: string): string => readFileSync(`tests/fixtures/import/${name}`, 'utf8');
const lines = read('kind-hosts.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const members = lines.filter(({ type }) => type === 'member');
const nameOf = new Map(members.map(({ id, name }) => [id, name]));
const discussion = lines.find(({ type }) => type === 'discussion') as Discussion;
const posts = lines
  .filter(({ type }) => type === 'post')
  .map((post, arrival) => ({ ...post, createdAt: new Date(post.createdAt), arrival }));

test('the register of a real thread’s twin is right for each of its 14 participants', () => {
  const { id, host, questions, requires } = discussion;
  const judged = judgeAll({ hosts: [host], questions }, nameOf, posts);
  const rows = gradebook(judged, requires, [host]);
  expect(completionReport(id, requires, rows, nameOf)).toEqual(
    JSON.parse(read('kind-hosts.report.json')),
  );
});
