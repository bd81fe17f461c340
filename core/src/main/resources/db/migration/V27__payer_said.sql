-- Whether who pays for a line was said with it; what was not said follows the decision about the fee.
alter table cost_line add column payer_said boolean not null default false;

-- Complaints of one matter are linked, too.
alter table ticket_relation drop constraint ticket_relation_how_check;
alter table ticket_relation add constraint ticket_relation_how_check
  check (how in ('repeats', 'repeated_by', 'complains_of', 'complained_of_in', 'same_matter'));
