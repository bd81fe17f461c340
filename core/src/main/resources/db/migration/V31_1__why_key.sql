-- Why the manager calls a household (R75).
alter table key_household add column reason text;
