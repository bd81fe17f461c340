-- What a line of the ledger is for, and whose it is. `round` counts the lines of one ticket.

alter table callback
  add column purpose  text not null default 'closing'
    check (purpose in ('closing', 'tracking', 'rain', 'season', 'warranty', 'periodic')),
  add column closing  integer not null default 1,         -- which closing of the ticket it is about
  add column step     integer not null default 0,         -- 0 the first question after that closing
  add column owner    text not null default '',           -- contact, thread or phone: whom the cap protects
  add column breach_at timestamptz;                       -- an answer is to be had by then

create unique index callback_planned on callback (ticket_id, closing, purpose, step);
create index callback_owner on callback (owner, sent_at);
create index ticket_closed on ticket (closed_at) where closed_at is not null;

-- Draws of tickets that a person calls about: never changed, so that nobody can pick the pleased ones (R58).
create table callback_draw (
  id    bigint generated always as identity primary key,
  sort  text not null check (sort in ('daily', 'floor', 'household')),
  day   date not null,                                    -- the day, or the first of the month, that was drawn from
  seed  bigint not null,
  pool  bigint[] not null,                                -- callbacks, in the order in which they were drawn from
  drawn bigint[] not null,
  at    timestamptz not null,
  unique (sort, day)
);
create trigger callback_draw_immutable before update or delete on callback_draw
  for each row execute function forbid_change();
