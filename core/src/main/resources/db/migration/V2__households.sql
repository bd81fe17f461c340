-- Households: estates, buildings, flats, and who speaks for them. A `key` is a name as PlaceKey folds it.

create table site (
  id         bigint generated always as identity primary key,
  name       text not null,
  key        text not null unique,
  aliases    text[] not null default '{}',
  alias_keys text[] not null default '{}',
  time_zone  text not null,
  language   text,                                      -- that people there are first addressed in
  region     text                                       -- of phone numbers without a country code; null: the time zone's
);

create table building (
  id      bigint generated always as identity primary key,
  site_id bigint not null references site,
  name    text not null,
  key     text not null,
  unique (site_id, key)
);

create table flat (
  id          bigint generated always as identity primary key,
  building_id bigint not null references building,
  unit        text,                                     -- the entrance (单元)
  unit_key    text not null default '',
  floor       text,
  room        text not null,
  room_key    text not null,
  handover    date,                                     -- when it was handed over: warranty counts from here
  unique (building_id, unit_key, room_key)
);
create index flat_room on flat (room_key);

-- A contact that was proven to be another one keeps its homes; its addresses have moved over.
alter table contact add column merged_into bigint references contact;
create index contact_merged on contact (merged_into) where merged_into is not null;

-- Who lives in a flat, and who may report for it without living there (`reporter`).
create table household_member (
  flat_id    bigint not null references flat,
  contact_id bigint not null references contact,
  role       text not null check (role in ('owner', 'tenant', 'reporter')),
  vulnerable text[] not null default '{}',              -- infant, elderly, sick, disabled
  vouched_by bigint references contact,                 -- whose word a reporter has; null: the office's
  since      timestamptz not null,
  primary key (contact_id, flat_id)
);
create index household_member_flat on household_member (flat_id);

-- Homes that a sender told us of and nobody has confirmed.
create table told_home (
  id        bigint generated always as identity primary key,
  channel   text not null,
  address   text not null,
  flat_id   bigint references flat,                     -- null: no flat of ours, or not just one
  place     jsonb not null,
  place_key text not null,
  told_at   timestamptz not null,
  unique (channel, address, place_key)
);

-- A code on its way to an address that somebody says is theirs too.
create table identity_code (
  id            bigint generated always as identity primary key,
  asker_channel text not null,
  asker         text not null,
  channel       text not null,
  address       text not null,
  hash          text not null,
  tries         integer not null default 0,
  created_at    timestamptz not null,
  expires_at    timestamptz not null,
  done_at       timestamptz
);
create index identity_code_asker on identity_code (asker_channel, asker, id);
create index identity_code_address on identity_code (channel, address, created_at);

-- Which address became whose, how that was proven, and who did it.
create table identity_change (
  id                bigint generated always as identity primary key,
  channel           text not null,
  address           text not null,
  contact_id        bigint not null references contact,
  former_contact_id bigint references contact,
  proof             text not null check (proof in ('card', 'code', 'agent', 'unlinked')),
  actor             text not null,                      -- owner, or a staff login
  at                timestamptz not null
);
create index identity_change_address on identity_change (channel, address, id);
create trigger identity_change_immutable before update or delete on identity_change
  for each row execute function forbid_change();
