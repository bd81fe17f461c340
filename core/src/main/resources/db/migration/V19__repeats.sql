-- Tickets that belong together; a row for each side. No foreign keys: the other ticket is known
-- without waiting for whoever holds its row.
create table ticket_relation (
  ticket_id bigint not null,
  how       text not null check (how in ('repeats', 'repeated_by', 'complains_of', 'complained_of_in')),
  other_id  bigint not null,
  made_by   text not null,                                -- bot, system, or a staff login
  at        timestamptz not null,
  primary key (ticket_id, how, other_id)
);

-- The row of the limits that was chosen for a ticket, where its labels do not choose it.
create table ticket_course (
  ticket_id bigint primary key,
  row       text not null
);

-- A repaired defect that was reported again, until somebody has been sent (R62).
create table repeat_defect (
  ticket_id  bigint primary key references ticket,
  earlier_id bigint not null,                             -- the same ticket where it was opened again
  at         timestamptz not null,
  noted_at   timestamptz,                                 -- when the earlier ticket's history had it
  sent_to    text                                         -- who goes this time
);

-- A matter that was told so often that somebody must look at the cause (R100).
create table repeat_flag (
  ticket_id bigint primary key references ticket,
  told      integer not null,
  at        timestamptz not null
);

create index ticket_door on ticket ((place ->> 'building'), (place ->> 'room')) where kind = 'repair';
