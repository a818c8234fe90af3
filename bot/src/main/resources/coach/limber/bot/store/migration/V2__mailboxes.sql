-- One row per chat that has had letters: when its oldest waiting one may go.
create table mailbox (
  channel varchar(20) not null,
  chat varchar(200) not null,
  -- somebody waits for an answer: this chat goes ahead of all who do not
  urgent boolean not null,
  -- null: nothing waits; while a letter is on its way, the end of the claim
  ready_at timestamp with time zone,
  claimed boolean not null,
  -- the chat's token bucket: the earliest moment at which its platform takes one more
  free_at timestamp with time zone not null,
  primary key (channel, chat)
);
create index mailbox_ready on mailbox (channel, urgent, ready_at);

insert into mailbox (channel, chat, urgent, ready_at, claimed, free_at)
  select distinct channel, chat, true,
    timestamp with time zone '1970-01-01 00:00:00+00', false,
    timestamp with time zone '1970-01-01 00:00:00+00'
  from outbox where state = 'waiting';

-- The token bucket of each bot, shared by all instances.
create table pace (
  channel varchar(20) primary key,
  free_at timestamp with time zone not null
);

alter table outbox add column urgent boolean default true not null;
alter table outbox add column plain boolean default false not null;
alter table outbox drop column not_before;
alter table outbox drop column claimed_until;
alter table outbox drop column attempts;
drop index outbox_waiting;
create index outbox_of_chat on outbox (channel, chat, state, seq);
create index outbox_by_age on outbox (settled_at);
