-- When we last reminded somebody of the question asked before; older than that question: not of this one.
alter table conversation add column reminded_at timestamptz;
