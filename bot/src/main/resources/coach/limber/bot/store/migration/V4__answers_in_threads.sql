-- The platform's id of the message in whose thread the letter belongs; '' in the chat itself.
alter table outbox add column thread varchar(200) not null default '';
