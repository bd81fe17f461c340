-- What the buttons of a send answer, so that a press on old ones finds its own question.
alter table outbox add column question jsonb;

-- What tells a message's edits and the parts of an album apart from new messages.
alter table message add column self text;               -- the vendor's name for the message itself
alter table message add column album text;              -- the same for all parts of one album
create index message_self on message (conversation_id, self) where self is not null;
create index message_album on message (conversation_id, album) where album is not null;

-- Several questions may show their buttons at once: two alarms, a repair and a callback.
delete from telegram_keyboard;
alter table telegram_keyboard drop constraint telegram_keyboard_pkey;
alter table telegram_keyboard add column send bigint not null;
alter table telegram_keyboard add primary key (chat, message);
