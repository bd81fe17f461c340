-- Households that the manager calls (R75).
create table key_household (
  flat_id  bigint primary key references flat,
  by_login text not null,
  at       timestamptz not null
);

-- Calls of the manager's, and visits that no message replaces (R70).
alter table call_to_make drop constraint call_to_make_why_check;
alter table call_to_make add constraint call_to_make_why_check
  check (why in ('every', 'daily', 'floor', 'household', 'silent', 'unreachable', 'failed', 'again', 'asked',
    'visit', 'key'));
