-- Programs that are told what changes, and the log of what they were told.
create table webhook (
  id          bigint generated always as identity primary key,
  name        text not null unique,
  url         text not null,
  secret      text not null,                            -- signs every call
  types       text[] not null,
  source      text not null check (source in ('api', 'settings')),
  state       text not null default 'on' check (state in ('on', 'off', 'failed')),
  created_at  timestamptz not null,
  failures    integer not null default 0,               -- in a row
  next_at     timestamptz not null,
  lease_until timestamptz,                              -- a call is under way
  read_tx     bigint not null,                          -- how far events were read
  read_id     bigint not null
);
create table webhook_delivery (
  id         bigint generated always as identity primary key,
  webhook_id bigint not null references webhook on delete cascade,
  type       text not null,
  subject    text not null,
  at         timestamptz not null,
  body       text not null,
  state      text not null default 'due' check (state in ('due', 'delivered', 'skipped')),
  attempts   integer not null default 0,
  outcome    text,                                      -- of the last attempt
  tried_at   timestamptz
);
create index webhook_delivery_due on webhook_delivery (webhook_id, id) where state = 'due';
create index webhook_delivery_log on webhook_delivery (webhook_id, id);
create index webhook_delivery_at on webhook_delivery (at) where state <> 'due';
