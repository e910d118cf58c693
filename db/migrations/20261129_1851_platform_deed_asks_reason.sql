-- What takes back that a space was made, archived or opened again asks for a reason from now on.
update platform.deed set undo = undo || '{"withReason": true}'
  where undo ->> 'by' in ('community.archive_space', 'community.reopen_space');
