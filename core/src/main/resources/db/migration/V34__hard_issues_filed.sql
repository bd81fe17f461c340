-- the weekly list of hard issues is filed too (R91)
alter table filed_report drop constraint filed_report_name_check;
alter table filed_report add constraint filed_report_name_check
  check (name in ('monthly', 'quarterly', 'household', 'annual', 'hard'));
