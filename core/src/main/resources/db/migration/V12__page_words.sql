-- what raised an alarm, if that is not what the ticket was opened with
alter table page add column words text;
