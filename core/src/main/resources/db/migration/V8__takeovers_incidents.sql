-- Who had a thread, and when.
create table takeover (
  id              bigint generated always as identity primary key,
  conversation_id bigint not null references conversation,
  login           text not null,
  taken_at        timestamptz not null,
  ended_at        timestamptz,
  how             text check (how in ('released', 'expired'))
);
create unique index takeover_current on takeover (conversation_id) where ended_at is null;
create index takeover_of on takeover (conversation_id, id);

-- Several reports of one fault: offered to an agent, then open until all is told.
create table incident (
  id          bigint generated always as identity primary key,
  category    text not null,
  place_key   text not null,                            -- estate and building as PlaceKey folds them
  place       text not null,                            -- to read
  state       text not null check (state in ('offered', 'open', 'dismissed', 'closed')),
  offered_at  timestamptz not null,
  latest_at   timestamptz not null,                     -- when the latest report came
  opened_at   timestamptz,
  decided_by  text,                                     -- a staff login, or system
  closed_at   timestamptz,
  task_id     bigint
);
create unique index incident_current on incident (category, place_key) where state in ('offered', 'open');
create index incident_newest on incident (id desc) where state in ('offered', 'open');

-- No foreign key to ticket: its check would wait for other reporters' tickets, which are locked in no
-- order that we could keep here.
create table incident_ticket (
  ticket_id   bigint primary key,
  incident_id bigint not null references incident,
  joined_at   timestamptz not null
);
create index incident_ticket_of on incident_ticket (incident_id, ticket_id);

-- What each reporter is still to be told, or was.
create table incident_word (
  id          bigint generated always as identity primary key,
  incident_id bigint not null references incident,
  ticket_id   bigint not null,
  text        text,                                     -- null: that it is one fault for many
  by_login    text not null,
  at          timestamptz not null,
  told_at     timestamptz
);
create index incident_word_of on incident_word (incident_id, id);

-- An emergency of an incident that already has a loud page is added to that one.
alter table page add column joined_to bigint references page;
alter table page drop constraint page_state_check;
alter table page add constraint page_state_check check (state in ('ringing', 'accepted', 'cancelled', 'joined'));
