-- An endpoint whose secret cannot be opened stops by itself.
alter table webhooks.endpoint drop constraint endpoint_stopped_check,
  add constraint endpoint_stopped_check
    check (stopped in ('by_hand', 'failing', 'gone', 'sealed', 'restored', 'removed')) not valid;
alter table webhooks.endpoint validate constraint endpoint_stopped_check;
