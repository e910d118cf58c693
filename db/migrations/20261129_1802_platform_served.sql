comment on table platform.setup_note is 'What the settings are wrong about, as it was met in service, and where the pages are served; one row each, for commands on the machine.';
