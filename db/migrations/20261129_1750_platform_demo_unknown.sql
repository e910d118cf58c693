-- Whether a place that was a demo before this was written down is lived in since, nobody knows: what was given there
-- goes on, but for what the made-up people hold or gave.
update platform.demo set runs_since = null
  where runs_since = since and since < (select at from migration.applied where name = '20261129_1723_platform_demo_runs.sql');
