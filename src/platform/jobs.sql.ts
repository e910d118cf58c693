import type pg from 'pg';

/** Frees jobs that a worker which has ended still holds: by itself the queue would do so after four hours. */
export async function freeJobsOf(pool: pg.Pool, worker: string): Promise<void> {
  await pool.query('select graphile_worker.force_unlock_workers(array[$1])', [worker]);
}

/** The same of workers whose process is gone: nobody is connected by the first part of their name. */
export async function freeJobsOfTheGone(pool: pg.Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker._private_jobs
       where locked_at is not null and not exists (select from pg_stat_activity
         where datname = current_database() and application_name = split_part(locked_by, '/', 1))))`,
  );
}

export async function isAnyJobHeld(pool: pg.Pool): Promise<boolean> {
  const held = 'select from graphile_worker._private_jobs where locked_at is not null limit 1';
  return ((await pool.query(held)).rowCount ?? 0) > 0;
}

export type JobCounts = { due: number; failing: number; given_up: number; oldest: number };

/** How many jobs are due, have failed and will be tried again, or will not; how late the latest is, in seconds. */
export async function countJobs(pool: pg.Pool): Promise<JobCounts> {
  const { rows } = await pool.query<JobCounts>(
    `select count(*) filter (where is_due)::int as due,
       count(*) filter (where last_error is not null and attempts < max_attempts)::int as failing,
       count(*) filter (where last_error is not null and attempts >= max_attempts)::int as given_up,
       coalesce(extract(epoch from now() - min(run_at) filter (where is_due)), 0)::float as oldest
     from (select *, attempts < max_attempts and run_at <= now() as is_due
       from graphile_worker._private_jobs) jobs`,
  );
  return rows[0] ?? { due: 0, failing: 0, given_up: 0, oldest: 0 };
}
