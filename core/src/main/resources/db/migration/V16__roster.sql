-- Who is on duty when.
create table roster_shift (
  id        bigint generated always as identity primary key,
  staff_id  bigint not null references staff,
  site      text,                                       -- as PlaceKey folds it; null: everywhere
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  check (ends_at > starts_at)
);
create index roster_shift_at on roster_shift (ends_at, starts_at);

-- Times ahead at which nobody is on duty, as people of ours were told.
create table roster_gap (
  starts_at timestamptz primary key,
  ends_at   timestamptz not null,
  task_id   bigint not null
);
