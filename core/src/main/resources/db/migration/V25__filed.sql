-- Summaries as they stood on the day they were filed; what is said later changes the living figures and not these.
create table filed_report (
  id       bigint generated always as identity primary key,
  name     text not null check (name in ('monthly', 'quarterly')),
  from_at  timestamptz not null,
  to_at    timestamptz not null,
  zone     text not null,
  content  text not null,                               -- JSON: figures, and no word of anybody
  filed_at timestamptz not null,
  unique (name, from_at)
);
create trigger filed_report_immutable before update or delete on filed_report
  for each row execute function forbid_change();

-- On which scale an answer was given: S5 five levels, S2 yes (5) or no (1). Points are of S5 alone.
alter table callback_answer add column scale text not null default 'S5' check (scale in ('S5', 'S3', 'S2'));
