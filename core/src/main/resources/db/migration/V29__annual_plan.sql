-- The year's plan of callbacks is filed as it stood when the year began (R106).
alter table filed_report drop constraint filed_report_name_check;
alter table filed_report add constraint filed_report_name_check
  check (name in ('monthly', 'quarterly', 'household', 'annual'));
