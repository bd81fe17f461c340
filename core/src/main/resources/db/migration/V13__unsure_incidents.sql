-- A report whose place only perhaps is the incident's is shown to the agents with it, and joined by nobody else.
alter table incident_ticket add column sure boolean not null default true;
-- The place as it was told, to be read out in any language; `place` is for those who read no language of ours.
alter table incident add column at jsonb not null default '{}';
