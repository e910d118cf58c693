-- What an act is asked with has other names: what undoes a deed of before is asked by those.
update platform.deed set undo = jsonb_set(undo, '{with}', (undo -> 'with') - 'persona' || jsonb_build_object('person', undo #> '{with,persona}'))
  where undo -> 'with' ? 'persona';
update platform.deed set undo = jsonb_set(undo, '{with}', (undo -> 'with') - 'duty' || jsonb_build_object('kind', undo #> '{with,duty}'))
  where undo ->> 'by' = 'leading.grant_duty' and undo -> 'with' ? 'duty';
