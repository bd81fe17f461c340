-- What the dialogue took a message for where that is not what triage had guessed; the log itself
-- keeps the guess.
create table message_heard (
  message_id bigint primary key references message (id) on delete cascade,
  urgency    text not null
);
