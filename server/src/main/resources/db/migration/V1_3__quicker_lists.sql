-- No column is a char(n): H2 in PostgreSQL's mode copies a row with one of them, to pad it, each time a column of it is read.
alter table application_password alter column password_hash set data type varchar(64);
alter table person alter column hash set data type varchar(32);
alter table ticket alter column hash set data type varchar(10);
alter table ticket alter column content_hash set data type varchar(32);
alter table reply alter column content_hash set data type varchar(32);

-- What lists ask for beside one of these is mostly what is open: so it is counted from the index alone.
create index ticket_agent_open on ticket (agent_id, is_open, id);
create index ticket_product_open on ticket (product_id, is_open, id);
create index ticket_mailbox_open on ticket (mailbox_id, is_open, id);
