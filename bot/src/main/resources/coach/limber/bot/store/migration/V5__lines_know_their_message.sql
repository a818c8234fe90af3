-- What the platform calls the message that said it, so that an edit finds what it noted; '' if none.
alter table journal add column message varchar(200) not null default '';
