-- Everything that must survive. Redis holds nothing that is not also here.
-- Lock order everywhere: conversation -> ticket -> callback -> timer, two of a kind by id.

-- People ---------------------------------------------------------------------------------------

create table staff (
  id            bigint generated always as identity primary key,
  login         text not null unique check (login ~ '^[a-z0-9._-]{1,40}$'),
  name          text not null,
  password_hash text,                                   -- null: cannot log in to the console
  roles         text[] not null default '{}',           -- admin, supervisor, agent, technician
  skills        text[] not null default '{}',
  phone         text,                                   -- E.164
  telegram      text,                                   -- chat id, linked by a one-time /start token
  active        boolean not null default true,
  created_at    timestamptz not null,
  version       integer not null default 0
);

-- One-time tokens by which a member of staff proves a chat to be theirs; only hashes are kept.
create table staff_link (
  token_hash text primary key,                          -- SHA-256, hexadecimal
  staff_id   bigint not null references staff,
  expires_at timestamptz not null,
  used_at    timestamptz
);

create table contact (
  id         bigint generated always as identity primary key,
  name       text,
  phone      text,                                      -- E.164
  language   text,
  created_at timestamptz not null
);

-- One way to reach a person on one channel. `standing` is what the vendor told us of it.
create table address (
  id             bigint generated always as identity primary key,
  channel        text not null,
  value          text not null,
  contact_id     bigint references contact,
  standing       text not null default 'good' check (standing in ('good', 'stopped', 'blocked', 'bad')),
  standing_since timestamptz,
  surveys        boolean not null default true,         -- false after a survey opt-out
  introduced_at  timestamptz,                           -- when we said who we are and what we keep
  created_at     timestamptz not null,
  unique (channel, value)
);
create index address_contact on address (contact_id);

-- Talk -----------------------------------------------------------------------------------------

create table conversation (
  id              bigint generated always as identity primary key,
  channel         text not null,
  address         text not null,
  our_address     text not null,                        -- the number or bot that was written to; replies leave from it
  contact_id      bigint references contact,
  language        text not null default 'zh-Hans',
  stage_code      text not null default 'idle',
  stage_version   integer not null default 1,
  stage           jsonb not null default '{}',
  asked_at        timestamptz,                          -- when the stage's question was asked
  place           jsonb,                                -- what this sender last gave as their place
  holder          bigint references staff,              -- agent who has taken over; null: the bot
  held_until      timestamptz,
  last_message_at timestamptz not null,
  last_in_at      timestamptz,
  opened_at       timestamptz not null,
  version         integer not null default 0,
  unique (channel, address)
);
create index conversation_latest on conversation (last_message_at desc, id desc);
create index conversation_contact on conversation (contact_id);

-- The log of what was said, both ways: rows are never changed or deleted (a trigger sees to it).
create table message (
  id              bigint generated always as identity primary key,
  conversation_id bigint not null references conversation,
  direction       text not null check (direction in ('in', 'out')),
  channel         text not null,
  vendor_id       text,                                 -- incoming: the vendor's id of it
  our_address     text not null,
  author          text not null,                        -- owner, bot, system, or a staff login
  kind            text not null default 'text',         -- text, media, contact, unsupported, edit
  text            text not null,
  language        text,
  verdict         jsonb,                                -- what triage said of an incoming text
  reply_to        text,                                 -- vendor id of the message it answers
  sent_at         timestamptz,                          -- the vendor's time, where it tells one
  at              timestamptz not null
);
-- The guard against a second effect of a repeated delivery.
create unique index message_once on message (channel, vendor_id, our_address) where direction = 'in';
create index message_thread on message (conversation_id, id);

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger message_immutable before update or delete on message
  for each row execute function forbid_change();

-- Which message of a Telegram chat shows buttons, so that stale ones can be taken away.
create table telegram_keyboard (
  chat    bigint primary key,
  message bigint not null
);

-- Pictures and files that came with a message; fetched later, kept in `media_content`.
create table media (
  id           bigint generated always as identity primary key,
  message_id   bigint not null references message,
  position     integer not null,
  vendor_ref   text not null,                           -- a URL or a file id
  content_type text,
  state        text not null default 'pending' check (state in ('pending', 'stored', 'failed')),
  attempts     integer not null default 0,
  next_at      timestamptz not null,
  error        text,
  unique (message_id, position)
);
create index media_pending on media (next_at) where state = 'pending';
create table media_content (
  media_id     bigint primary key references media,
  content_type text not null,
  content      bytea not null
);

-- A message whose handling threw: the raw thing, so that it can be replayed.
create table set_aside (
  id          bigint generated always as identity primary key,
  channel     text not null,
  vendor_id   text not null,
  our_address text not null,
  address     text not null,
  raw         jsonb not null,
  error       text not null,
  at          timestamptz not null,
  replayed_at timestamptz,
  unique (channel, vendor_id, our_address)
);

-- Tickets --------------------------------------------------------------------------------------

create sequence ticket_serial start 10001;

create table ticket (
  id              bigint primary key,                   -- the serial in the number
  number          text not null unique,                 -- as shown: R10427-7
  kind            text not null,
  category        text not null,
  urgency         text not null,
  urgency_rank    smallint not null,                    -- 0 emergency … 3 low, for sorting
  step            text not null,
  state           text not null,
  description     text not null,
  language        text not null,
  channel         text not null,
  conversation_id bigint references conversation,
  contact_id      bigint references contact,
  contact_name    text,
  contact_phone   text,
  contact_address text,
  place           jsonb not null default '{}',
  opened_at       timestamptz not null,
  assignee        bigint references staff,
  first_contact   text,                                 -- who first dealt with the owner (R11)
  warranty        text not null default 'unknown',
  policy_version  text not null,
  resolved_at     timestamptz,
  closed_at       timestamptz,
  closed_how      text,                                 -- accepted, silence, staff
  rounds          integer not null default 0,           -- how often it was closed
  version         integer not null default 0
);
create index ticket_newest on ticket (opened_at desc, id desc);
create index ticket_state on ticket (state, opened_at desc);
create index ticket_thread on ticket (conversation_id, id);
create index ticket_phone on ticket (contact_phone);
create index ticket_contact on ticket (contact_id);

create table deadline (
  ticket_id bigint not null references ticket,
  kind      text not null check (kind in ('respond', 'arrive', 'plan', 'resolve')),
  due_at    timestamptz not null,
  met_at    timestamptz,
  primary key (ticket_id, kind)
);

create table ticket_history (
  id        bigint generated always as identity primary key,
  ticket_id bigint not null references ticket,
  at        timestamptz not null,
  actor     text not null,                              -- owner, bot, system, or a staff login
  action    text not null,
  from_step text,
  to_step   text,
  reason    text
);
create index ticket_history_of on ticket_history (ticket_id, id);
create trigger ticket_history_immutable before update or delete on ticket_history
  for each row execute function forbid_change();

-- What a script has opened under a key of its own, so that a repeated call opens nothing twice.
create table ticket_key (
  login     text not null,
  key       text not null,
  request   text not null,                              -- fingerprint of what was asked
  ticket_id bigint references ticket,
  at        timestamptz not null,
  primary key (login, key)
);

-- What agents corrected of triage's verdicts: labelled examples to learn from.
create table correction (
  id        bigint generated always as identity primary key,
  ticket_id bigint not null references ticket,
  text      text not null,
  was       text not null,                              -- category and urgency before
  intent    text not null,
  category  text not null,
  urgency   text not null,
  reason    text,
  made_by   text not null,                              -- a staff login
  at        timestamptz not null
);
create index correction_of on correction (ticket_id, id);

create table ticket_message (
  ticket_id  bigint not null references ticket,
  message_id bigint not null references message,
  primary key (ticket_id, message_id)
);
create index ticket_message_of on ticket_message (message_id);

-- What a person of ours must look at.
create table task (
  id              bigint generated always as identity primary key,
  kind            text not null,                        -- set-aside, undeliverable, agent-wanted, unsure, …
  conversation_id bigint references conversation,
  ticket_id       bigint references ticket,
  reason          text not null,
  at              timestamptz not null,
  done_at         timestamptz,
  done_by         text
);
create index task_open on task (at) where done_at is null;
create index task_conversation on task (conversation_id) where done_at is null;

-- Danger ---------------------------------------------------------------------------------------

-- One alarm: who is being called for an emergency, until somebody has it.
create table page (
  id          bigint generated always as identity primary key,
  ticket_id   bigint not null references ticket,
  state       text not null default 'ringing' check (state in ('ringing', 'accepted', 'cancelled')),
  rung        integer not null default 0,               -- place on the ladder
  round       integer not null default 0,               -- how often the ladder was climbed to its end
  raised_at   timestamptz not null,
  next_at     timestamptz not null,
  accepted_by text,                                     -- a person of the ladder, or a staff login
  accepted_at timestamptz,
  repeated_at timestamptz                               -- when the owner's new words were last passed on
);
create unique index page_ringing on page (ticket_id) where state = 'ringing';
-- One call to one address of one person.
create table page_call (
  id          bigint generated always as identity primary key,
  page_id     bigint not null references page,
  person      text not null,
  channel     text not null,
  address     text not null,
  at          timestamptz not null,
  answer      text check (answer in ('accepted', 'declined')),
  answered_at timestamptz
);
create index page_call_address on page_call (channel, address, id desc);
create index page_call_page on page_call (page_id);

-- The call back --------------------------------------------------------------------------------

create table callback (
  id          bigint generated always as identity primary key,
  ticket_id   bigint not null references ticket,
  round       integer not null,
  state       text not null check (state in ('due', 'sent', 'answered', 'silent', 'unreachable', 'declined', 'skipped')),
  due_at      timestamptz not null,
  method      text not null default 'message',
  scale       text not null default 'S5',
  reason      text,                                     -- why skipped, declined, or sent early
  sent_at     timestamptz,
  reminded_at timestamptz,
  answered_at timestamptz,
  score       integer,
  frozen      jsonb not null default '{}',              -- who and what the ticket was at closing
  version     integer not null default 0,
  unique (ticket_id, round)
);
create index callback_due on callback (state, due_at);
create table callback_answer (
  id          bigint generated always as identity primary key,
  callback_id bigint not null references callback,
  dimension   text not null,
  score       integer,
  text        text,
  message_id  bigint references message,
  at          timestamptz not null
);
create index callback_answer_of on callback_answer (callback_id);
-- What a person of ours found when calling back.
create table callback_call (
  id          bigint generated always as identity primary key,
  callback_id bigint not null references callback,
  method      text not null,                            -- phone, visit, …
  outcome     text not null check (outcome in ('reached', 'no_answer', 'declined')),
  score       integer,
  words       text,
  by_login    text not null,
  at          timestamptz not null
);
create index callback_call_of on callback_call (callback_id);
create table callback_review (
  id          bigint generated always as identity primary key,
  callback_id bigint not null references callback,
  comment     text not null,
  by_login    text not null,
  at          timestamptz not null
);
create index callback_review_of on callback_review (callback_id);

-- Sending --------------------------------------------------------------------------------------

-- A row per physical send, in order per recipient.
create table outbox (
  id              bigint generated always as identity primary key,
  channel         text not null,
  address         text not null,
  our_address     text not null,                        -- empty: the channel's default sender
  conversation_id bigint references conversation,
  message_id      bigint references message,
  ticket_id       bigint references ticket,
  purpose         text not null check (purpose in ('safety', 'page', 'reply', 'agent', 'notice', 'survey')),
  text            text not null,
  parts           jsonb not null default '[]',          -- [{role, text}], what the text was put together from
  choices         jsonb not null default '[]',          -- [{value, label}], buttons where a channel has them
  state           text not null default 'queued'
                  check (state in ('queued', 'claimed', 'sent', 'delivered', 'read', 'failed', 'unknown', 'withdrawn')),
  not_before      timestamptz not null,
  lease_until     timestamptz,
  attempts        integer not null default 0,
  first_tried_at  timestamptz,
  tried_at        timestamptz,                          -- when the latest handing over began
  in_doubt        boolean not null default false,       -- handed over, and nobody knows whether it was taken
  vendor_id       text,
  error           text,
  queued_at       timestamptz not null,
  sent_at         timestamptz,
  done_at         timestamptz
);
create index outbox_waiting on outbox (channel, address, id) where state in ('queued', 'claimed', 'unknown');
create index outbox_due on outbox (not_before) where state in ('queued', 'claimed');
create index outbox_message on outbox (message_id);
create index outbox_conversation on outbox (conversation_id, id);
create unique index outbox_vendor on outbox (channel, vendor_id) where vendor_id is not null;

-- What vendors reported of our sends; kept even where it comes before our own note of the send.
create table receipt (
  id        bigint generated always as identity primary key,
  channel   text not null,
  vendor_id text not null,
  progress  text not null check (progress in ('accepted', 'sent', 'delivered', 'read', 'failed')),
  refusal   text,                                       -- why, where it failed
  error     text,                                       -- the vendor's code
  at        timestamptz not null
);
create index receipt_of on receipt (channel, vendor_id);

-- Where a channel's polling or sweeping stands.
create table channel_cursor (
  channel  text not null,
  name     text not null,
  position text not null,
  at       timestamptz not null,
  primary key (channel, name)
);

-- Live -----------------------------------------------------------------------------------------

-- Ids commit out of order; readers order by (tx, id) and stop below the oldest running transaction.
create table event (
  id      bigint generated always as identity primary key,
  tx      xid8 not null default pg_current_xact_id(),
  type    text not null,
  subject text not null,
  at      timestamptz not null
);
create index event_position on event (tx, id);

create table audit (
  id     bigint generated always as identity primary key,
  at     timestamptz not null,
  actor  text not null,
  action text not null,
  detail text not null default ''
);

-- The simulator: what its phones sent and got, as those phones would show it ------------------------

create table simulator_phone (
  address  text primary key,
  added_at timestamptz not null
);
create table simulator_text (
  id        bigint generated always as identity primary key,
  phone     text not null references simulator_phone,
  received  boolean not null,                           -- by the phone; else it was sent from there
  text      text not null,
  choices   jsonb not null default '[]',
  photos    text[] not null default '{}',
  outbox_id bigint unique,                              -- what came: once, however often it is sent
  at        timestamptz not null
);
create index simulator_text_of on simulator_text (phone, id);
create table simulator_photo (
  reference    text primary key,
  content_type text not null,
  content      bytea not null
);

-- Timers (db-scheduler's own table) -------------------------------------------------------------

create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- Web sessions (Spring Session's own tables) ------------------------------------------------------

create table spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
