-- Work may be done again without a bad answer before it.
alter table call_to_make drop constraint call_to_make_why_check;
alter table call_to_make add constraint call_to_make_why_check
  check (why in ('every', 'daily', 'floor', 'household', 'silent', 'unreachable', 'failed', 'again', 'asked'));

-- When somebody last tried, so that several tries in a row count as one.
alter table call_to_make add column tried_at timestamptz;
