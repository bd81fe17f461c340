-- What a program was answered under a key of its own, so that a repeated call does nothing twice.
drop table ticket_key;
create table kept_answer (
  login        text not null,
  key          text not null,
  request      text not null,                           -- fingerprint of what was asked
  at           timestamptz not null,
  status       integer not null,
  content_type text,
  location     text,
  body         bytea not null,
  primary key (login, key)
);
create index kept_answer_at on kept_answer (at);
