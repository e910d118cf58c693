import { sql } from '#platform/db/sql.ts';
import { comparable, plain } from '#platform/mentions/comparison.rules.ts';
import { AT_ONCE, type EraseStep } from '#platform/personal/personal.ts';
import { changed, nobodyIn, rowsOf, standIn, standInIn } from '#platform/personal/rows.sql.ts';
import { unnamedInTexts } from './unname.sql.ts';

/** What may only be added to is erased by its owner's function, which asks whether the day has come. */
const facts: EraseStep = {
  table: 'learning.completion',
  async run(ctx, { who, salt }) {
    let erased = 0;
    for (const persona of who.personaIds) {
      const { rows } = await sql<{ n: number }>`
        select learning.erase_facts(${persona}::uuid, ${salt}::uuid) + learning.unname_facts(${persona}::uuid) as n`.execute(
        ctx.tx,
      );
      erased += rows[0]?.n ?? 0;
    }
    return erased;
  },
};

/** Their posts count on for others, by nobody; what made them the same as others goes with their words. */
const counted: EraseStep = {
  table: 'learning.counted',
  run: (ctx, { who, posts, salt }) =>
    changed(
      ctx,
      sql`update learning.counted c
        set author_id = ${standIn(salt, sql.ref('c.step_id'), sql.ref('c.author_id'))}
          ${posts === 'keep' ? sql`` : sql`, because = null, text_key = '', stands = false`}
        where c.ctid = any(array(select mine.ctid from learning.counted mine
          where mine.author_id = any(${[...who.personaIds]}::uuid[]) limit ${AT_ONCE}))`,
    ),
};

/** What makes two texts the same has the name in it, where others wrote it with an @: posts still say where. */
const unnamed: EraseStep = {
  table: 'learning.counted',
  async run(ctx, { who }) {
    let put = 0;
    for (const name of who.names) {
      const key = comparable(plain(name));
      const written = `@${name.split(/\s+/)[0] ?? name}`;
      put += await changed(
        ctx,
        sql`update learning.counted c set text_key = replace(c.text_key, ${key}, '')
          where c.ctid = any(array(select named.ctid from learning.counted named
            join posts.pub_post p on p.id = named.post_id
            where ${key} <> '' and strpos(named.text_key, ${key}) > 0
              and strpos(lower(p.body), lower(${written})) > 0 limit ${AT_ONCE}))`,
      );
    }
    return put;
  },
};

/** Why a rule was changed were their words; that it was, stays. */
const ruleReasons: EraseStep = {
  table: 'learning.step_version',
  run: (ctx, { who }) =>
    changed(
      ctx,
      sql`update learning.step_version v set created_by = null, reason = null
        where v.ctid = any(array(select mine.ctid from learning.step_version mine
          where mine.created_by = any(${[...who.personaIds]}::uuid[]) limit ${AT_ONCE}))`,
    ),
};

/** What no step shows was theirs alone; what one shows is part of what is taught. */
const looseFiles: EraseStep = {
  table: 'learning.file',
  run: (ctx, { who }) =>
    changed(
      ctx,
      sql`delete from learning.file f where f.ctid = any(array(select mine.ctid from learning.file mine
        where mine.uploader_id = any(${[...who.personaIds]}::uuid[])
          and not exists (select from learning.step_file at where at.file_id = mine.id) limit ${AT_ONCE}))`,
    ),
};

export const eraseSteps: readonly EraseStep[] = [
  unnamed,
  ...unnamedInTexts,
  facts,
  counted,
  standInIn('learning.counted.counts_to', 'step_id'),
  nobodyIn('learning.step.host_id'),
  ruleReasons,
  rowsOf('learning.nudge_recipient.persona_id'),
  rowsOf('learning.nudge.author_id'),
  looseFiles,
  nobodyIn('learning.file.uploader_id'),
  rowsOf('learning.enrolment.persona_id'),
  rowsOf('learning.programme_end.persona_id'),
  rowsOf('learning.step_start.persona_id'),
];
