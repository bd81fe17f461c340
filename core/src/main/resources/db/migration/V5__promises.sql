-- Promises: deadlines that are warned of, kept, broken, moved; who is told, and who answers for it.

-- Every policy that was ever in force here; tickets and deadlines name their version.
create table policy_version (
  version text primary key,
  files   jsonb not null,                               -- name -> text
  since   timestamptz not null
);

-- A deadline is promised anew after rework: one row a round.
alter table deadline drop constraint deadline_pkey;
alter table deadline drop constraint deadline_kind_check;
alter table deadline
  add constraint deadline_kind_check check (kind in ('respond', 'arrive', 'plan', 'resolve', 'contact')),
  add column round        integer not null default 1,
  add column row          text not null,                -- of the policy's table
  add column version      text not null,                -- of the policy
  add column zone         text not null,
  add column counted_from timestamptz not null,
  add column limit_at     timestamptz not null,         -- passing it is a breach; due_at is what the owner was told
  add column pace         text not null,                -- what time passes for it: round_the_clock, working
  add column warnings     timestamptz[] not null,       -- still to come
  add column warned       integer not null default 0,
  add column breached_at  timestamptz,                  -- never taken back: a late finish stays late
  add column extended_at  timestamptz,
  add column stopped_at   timestamptz,                  -- waiting; null: the clock runs
  add column dropped_at   timestamptz,                  -- not owed any more
  add primary key (ticket_id, kind, round);
create index deadline_open on deadline (limit_at) where met_at is null and dropped_at is null;

-- A broken promise on its way up the ladder, until somebody answers for it.
create table escalation (
  id              bigint generated always as identity primary key,
  ticket_id       bigint not null references ticket,
  kind            text not null,
  round           integer not null,
  rung            integer not null default 0,           -- the next to be told
  raised_at       timestamptz not null,
  next_at         timestamptz,                          -- null: over
  acknowledged_by text,
  acknowledged_at timestamptz,
  unique (ticket_id, kind, round)
);
create index escalation_open on escalation (raised_at) where next_at is not null;
