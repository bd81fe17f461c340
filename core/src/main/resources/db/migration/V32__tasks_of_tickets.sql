-- What waits on a ticket is asked for whenever one of its promises is kept or given up.
create index task_ticket on task (ticket_id) where done_at is null;
