-- How a complaint stands: its grade, who answers for it, at which stage (R84 to R87).
create table complaint (
  ticket_id    bigint primary key references ticket,
  grade        text not null,
  department   text not null,
  stage        integer not null default 0,
  told_stage   integer not null default 0,                -- the stage that owner and staff were told of
  responsible  text,                                      -- a staff login
  contact_due  timestamptz not null,
  confirmed_at timestamptz,                               -- the owner confirmed to be understood
  late_at      timestamptz,                               -- nobody had by contact_due
  settled_at   timestamptz                                -- the owner said that it is settled
);
create index complaint_open on complaint (contact_due) where settled_at is null;

-- Who answered for it at which stage; the next one is somebody else.
create table complaint_responsible (
  id        bigint generated always as identity primary key,
  ticket_id bigint not null references complaint,
  stage     integer not null,
  login     text not null,
  at        timestamptz not null
);
create index complaint_responsible_of on complaint_responsible (ticket_id);

-- What was found out and done; never changed.
create table complaint_record (
  id        bigint generated always as identity primary key,
  ticket_id bigint not null references complaint,
  stage     integer not null,
  what      text not null check (what in ('understood', 'requested', 'facts', 'cause', 'solution', 'reaction', 'meeting', 'result', 'grade')),
  text      text not null,
  made_by   text not null,
  at        timestamptz not null
);
create index complaint_record_of on complaint_record (ticket_id, id);
create trigger complaint_record_immutable before update or delete on complaint_record
  for each row execute function forbid_change();
