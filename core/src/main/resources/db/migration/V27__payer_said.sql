-- Whether who pays for a line was said with it; what was not said follows the decision about the fee.
alter table cost_line add column payer_said boolean not null default false;
