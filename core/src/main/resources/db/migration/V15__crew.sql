-- Technicians: where they go, what they were asked to do, and how far it is.

alter table staff add column sites text[] not null default '{}';    -- estates they go to; empty: all
create index ticket_of_assignee on ticket (assignee) where state not in ('resolved', 'closed', 'cancelled');

-- One piece of work on a ticket, until it is done or somebody else is to do it.
create table job (
  id          bigint generated always as identity primary key,
  ticket_id   bigint not null references ticket,
  state       text not null check (state in ('asking', 'nobody', 'taken', 'over')),
  together    integer not null,                         -- so many people are asked at once
  not_by      text,                                     -- who did it before: somebody else if possible
  holder      bigint references staff,
  opened_at   timestamptz not null,
  next_at     timestamptz,                              -- when the next are asked
  taken_at    timestamptz,
  underway_at timestamptz,
  ended_at    timestamptz
);
create unique index job_live on job (ticket_id) where state <> 'over';
create index job_of on job (ticket_id, id);
create index job_holder on job (holder) where state = 'taken';

-- One person asked; once a job.
create table job_offer (
  job_id      bigint not null references job,
  staff_id    bigint not null references staff,
  at          timestamptz not null,
  answer      text check (answer in ('accepted', 'declined', 'late', 'gone')),
  answered_at timestamptz,
  primary key (job_id, staff_id)
);
create index job_offer_latest on job_offer (staff_id, at desc);
