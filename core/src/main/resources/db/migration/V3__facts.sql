-- The smaller things known of a ticket: each of them once, as it was told last.
create table ticket_fact (
  ticket_id bigint not null references ticket,
  name      text not null,                              -- Fact: part, began, at_home, vulnerable, …
  value     text not null,                              -- as told
  at        timestamptz not null,
  primary key (ticket_id, name)
);
