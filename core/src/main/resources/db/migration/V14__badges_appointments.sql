-- By the number on the badge an owner knows whoever comes (R110).
alter table staff add column badge text;
-- When somebody comes, as agreed with the owner; they are reminded shortly before (R25).
alter table ticket add column appointment_at timestamptz;
