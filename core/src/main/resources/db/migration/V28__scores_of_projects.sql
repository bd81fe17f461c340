-- The household report is filed, too (R101).
alter table filed_report drop constraint filed_report_name_check;
alter table filed_report add constraint filed_report_name_check
  check (name in ('monthly', 'quarterly', 'household'));

-- What inspectors score a project by, a line for each time somebody writes it down; the latest of a quarter counts (R79).
create table project_score (
  id      bigint generated always as identity primary key,
  project text not null,
  quarter date not null,                                  -- its first day
  early   numeric(6, 2) not null,
  process numeric(6, 2) not null,
  later   numeric(6, 2) not null,
  basics  boolean not null,                               -- whether the basic conditions of a satisfied customer are met
  by_login text not null,
  at      timestamptz not null
);
create index project_score_of on project_score (project, quarter, id);
create trigger project_score_immutable before update or delete on project_score
  for each row execute function forbid_change();

-- Draws by row of the limits, too: 'row HELP' (R74).
alter table callback_draw drop constraint callback_draw_sort_check;
alter table callback_draw add constraint callback_draw_sort_check
  check (sort in ('daily', 'floor', 'household') or sort like 'row %');
