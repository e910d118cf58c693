import type pg from 'pg';

/**
 * What is still to be done travels as what it asks for, not as rows of the queue: those belong to the queue and may
 * look otherwise in its next version. What was tried in vain until nobody tries any more stays behind.
 */
export const QUEUED = {
  name: 'pg_temp.queued_job',
  columns: 'identifier, payload, queue_name, run_at, max_attempts, key, priority, flags',
} as const;

export const queuedJobs = `select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority,
    (select array_agg(flag) from jsonb_object_keys(j.flags) flag)
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id`;

export const makeRoomForJobs = (client: pg.ClientBase) =>
  client.query(`create temporary table queued_job (identifier text, payload json, queue_name text,
    run_at timestamptz, max_attempts int, key text, priority int, flags text[]) on commit drop`);

/** The queue takes them over as it would from anybody. */
export const queueAgain = (client: pg.ClientBase) =>
  client.query(`select count(graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, key,
    priority, flags)) from pg_temp.queued_job`);
