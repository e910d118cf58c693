-- Acts are asked with ids of spaces and programmes, no longer with slugs: what undoes a deed of before is asked so, too.
update platform.deed set undo = jsonb_set(undo, '{with,programme}', to_jsonb(subject_id::text))
  where subject_kind = 'programme' and undo -> 'with' ? 'programme';
update platform.deed set undo = jsonb_set(undo, '{with,space}', to_jsonb(subject_id::text))
  where subject_kind = 'space' and undo -> 'with' ? 'space';
