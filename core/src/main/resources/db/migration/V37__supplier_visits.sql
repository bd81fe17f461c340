-- When a supplier has agreed to come (R41); the last agreement counts.
create table supplier_visit (
  ticket_id bigint primary key references ticket on delete cascade,
  at        timestamptz not null,
  who       text not null
);
