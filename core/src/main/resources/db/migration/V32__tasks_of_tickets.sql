-- What waits on a ticket is asked for whenever one of its promises is kept or given up, and whether
-- the same task waits already whenever one is opened.
create index task_ticket on task (ticket_id) where done_at is null;
create index task_same on task (kind, coalesce(ticket_id, 0), coalesce(conversation_id, 0))
  where done_at is null;
