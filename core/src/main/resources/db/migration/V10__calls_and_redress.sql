-- What people of ours do about callbacks: calls to make, what came of them, and mending what went wrong.

create table call_to_make (
  id              bigint generated always as identity primary key,
  callback_id     bigint not null references callback,
  why             text not null check (why in ('every', 'daily', 'floor', 'household', 'silent', 'unreachable', 'failed', 'asked')),
  due_at          timestamptz not null,
  assignee        bigint references staff,
  acknowledged_at timestamptz,                            -- the caller has seen it (R76)
  joint           text,                                   -- who calls or visits together
  attempts        integer not null default 0,
  opened_at       timestamptz not null,
  done_at         timestamptz,
  outcome         text,                                   -- reached, declined, no_answer, or answered by message
  unique (callback_id, why)
);
create index call_to_make_open on call_to_make (due_at) where done_at is null;

alter table callback_call
  add column number    text,                              -- called (R68)
  add column called_at timestamptz,
  add column confirmed text,                              -- how the owner confirmed the record
  add column joint     text;
create trigger callback_call_immutable before update or delete on callback_call
  for each row execute function forbid_change();
create trigger callback_answer_immutable before update or delete on callback_answer
  for each row execute function forbid_change();
create trigger callback_review_immutable before update or delete on callback_review
  for each row execute function forbid_change();

-- What was raised in a callback and promised by a date (R72).
create table callback_promise (
  id          bigint generated always as identity primary key,
  callback_id bigint not null references callback,
  what        text not null,
  due_at      timestamptz not null,
  made_by     text not null,
  made_at     timestamptz not null,
  kept_at     timestamptz,
  kept_by     text,
  told_at     timestamptz                                 -- when its breach was told
);
create index callback_promise_open on callback_promise (due_at) where kept_at is null;

-- A callback that failed, until the owner is satisfied (R59, R61, R82).
create table callback_failure (
  id          bigint generated always as identity primary key,
  callback_id bigint not null unique references callback,
  ticket_id   bigint not null references ticket,
  complaint   text,                                       -- number of the complaint opened instead
  words       text,
  at          timestamptz not null,
  before      text,                                       -- who had done the work
  rework_by   text,                                       -- who was sent instead
  rework_due  timestamptz not null,
  cause       text,
  measure     text,                                       -- what is changed so that it does not happen again
  analysed_by text,
  analysed_at timestamptz,
  manager_at  timestamptz,                                -- when the manager was told
  mended_at   timestamptz,
  thanked_at  timestamptz                                 -- when the owner was told what was changed (R83)
);
create index callback_failure_ticket on callback_failure (ticket_id) where mended_at is null;
