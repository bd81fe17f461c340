-- Whether a ticket's row was read from the words it was told in; a person's word and what happened go before that.
alter table ticket_course add column by_words boolean not null default false;
