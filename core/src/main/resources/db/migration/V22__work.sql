-- What work costs and who pays, and plans that owners agree to (R31, R43, R44).

-- Who pays for the work on a ticket, as a person decided it; the last one counts.
create table fee_decision (
  id            bigint generated always as identity primary key,
  ticket_id     bigint not null references ticket,
  fee           text not null check (fee in ('free', 'at_cost', 'shared', 'outside')),
  owner_percent integer not null check (owner_percent between 0 and 100),
  exclusion     text,                                   -- what takes it out of the warranty
  reason        text not null,                          -- as the owner is told
  made_by       text not null,
  at            timestamptz not null
);
create index fee_decision_of on fee_decision (ticket_id, id);
create trigger fee_decision_immutable before update or delete on fee_decision
  for each row execute function forbid_change();

-- What the work costs; a wrong line is struck, never changed.
create table cost_line (
  id            bigint generated always as identity primary key,
  ticket_id     bigint not null references ticket,
  sort          text not null check (sort in ('labour', 'material', 'other')),
  item          text not null,
  quantity      numeric(12, 3) not null check (quantity > 0),
  amount        bigint not null check (amount >= 0),    -- of the whole line, in the currency's minor units
  currency      text not null,
  owner_percent integer not null check (owner_percent between 0 and 100),
  made_by       text not null,
  at            timestamptz not null,
  struck_by     text,
  struck_at     timestamptz
);
create index cost_line_of on cost_line (ticket_id, id);

-- What was proposed to an owner, with what it would cost them.
create table plan (
  id           bigint generated always as identity primary key,
  ticket_id    bigint not null references ticket,
  text         text not null,
  owner_amount bigint not null,
  currency     text not null,
  made_by      text not null,
  at           timestamptz not null,
  agreed_by    text,
  agreed_at    timestamptz
);
create index plan_of on plan (ticket_id, id);

-- What is to be put away next.
create index ticket_to_archive on ticket (closed_at) where step in ('closed', 'referred', 'declined');
