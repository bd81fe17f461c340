-- What the words of an answer say, read by machine.
create table callback_reading (
  answer_id   bigint primary key references callback_answer on delete cascade,
  sentiment   text not null
    check (sentiment in ('good', 'bad', 'mixed', 'plain', 'unclear')),
  topic       text not null,
  confidence  numeric(4, 3) not null
);
