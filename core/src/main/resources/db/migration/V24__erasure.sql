-- Forgetting people: on request, and when the time for keeping their matters is over.

-- Who was forgotten, why, and by whom; names nobody. Only in the transaction that writes such a row may words
-- and addresses in the logs below be replaced by its pseudonym.
create table erasure (
  id       bigint generated always as identity primary key,
  why      text not null check (why in ('request', 'retention')),
  reason   text not null,
  by_login text not null,
  at       timestamptz not null,
  tx       xid8 not null default pg_current_xact_id()
);
create index erasure_tx on erasure (tx);
-- What was done, sealed together with the proof before it, so that none can be changed or left out unseen.
create table erasure_proof (
  erasure_id bigint primary key references erasure,
  tickets    text not null,                             -- their numbers
  rows       text not null,                             -- JSON: place -> how many rows
  seal       text not null                              -- SHA-256 of the seal before and of all this
);
-- Old rows that were thrown away; only in the transaction that writes such a row may logs be shortened. How many
-- they were stands in the audit log.
create table disposal (
  id      bigint generated always as identity primary key,
  class   text not null,                                -- of policy/retention.yaml
  before  timestamptz not null,
  at      timestamptz not null,
  tx      xid8 not null default pg_current_xact_id()
);
create index disposal_tx on disposal (tx);

-- What was said of it is gone; the bare matter stays, so that figures stay true.
alter table ticket add column forgotten_at timestamptz;
create index ticket_to_forget on ticket (closed_at) where forgotten_at is null;

-- The trigger's arguments are the columns that an erasure may change; nothing else ever changes.
create or replace function forbid_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_nargs > 0
      and to_jsonb(new) - tg_argv::text[] = to_jsonb(old) - tg_argv::text[]
      and (exists (select 1 from erasure where tx = pg_current_xact_id())
        or exists (select 1 from disposal where tx = pg_current_xact_id())) then
    return new;
  end if;
  if tg_op = 'DELETE' and tg_nargs > 0
      and exists (select 1 from disposal where tx = pg_current_xact_id()) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name;
end $$;

drop trigger message_immutable on message;
create trigger message_immutable before update or delete on message
  for each row execute function forbid_change('text', 'vendor_id', 'verdict', 'reply_to', 'self', 'album');
drop trigger ticket_history_immutable on ticket_history;
create trigger ticket_history_immutable before update or delete on ticket_history
  for each row execute function forbid_change('reason');
drop trigger callback_answer_immutable on callback_answer;
create trigger callback_answer_immutable before update or delete on callback_answer
  for each row execute function forbid_change('text', 'message_id');
drop trigger callback_call_immutable on callback_call;
create trigger callback_call_immutable before update or delete on callback_call
  for each row execute function forbid_change('words', 'number', 'confirmed');
drop trigger callback_review_immutable on callback_review;
create trigger callback_review_immutable before update or delete on callback_review
  for each row execute function forbid_change('comment');
drop trigger complaint_record_immutable on complaint_record;
create trigger complaint_record_immutable before update or delete on complaint_record
  for each row execute function forbid_change('text');
drop trigger fee_decision_immutable on fee_decision;
create trigger fee_decision_immutable before update or delete on fee_decision
  for each row execute function forbid_change('reason');
drop trigger identity_change_immutable on identity_change;
create trigger identity_change_immutable before update or delete on identity_change
  for each row execute function forbid_change('address');

create trigger erasure_immutable before update or delete on erasure
  for each row execute function forbid_change();
create trigger erasure_proof_immutable before update or delete on erasure_proof
  for each row execute function forbid_change();
create trigger disposal_immutable before update or delete on disposal
  for each row execute function forbid_change();
create trigger audit_immutable before update or delete on audit
  for each row execute function forbid_change('detail');
