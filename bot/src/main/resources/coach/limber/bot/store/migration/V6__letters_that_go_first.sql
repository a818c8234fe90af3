-- What is said of a danger goes ahead of whatever else waits for its chat.
alter table outbox add column ahead boolean default false not null;
-- When it set out first, as long as it may have arrived then; null if it did not.
alter table outbox add column set_out timestamp with time zone;
