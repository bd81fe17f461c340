-- Warranty: until when the part concerned is covered, and parts that were replaced and count anew.

alter table ticket add column warranty_until date;

create table replaced_part (
  flat_id     bigint not null references flat,
  part        text not null,                            -- of the policy's table
  replaced_on date not null,
  ticket_id   bigint references ticket,
  primary key (flat_id, part, replaced_on)
);
