-- Clients name sources of their own, in as many characters as any plain text may have.
alter table ticket alter column source set data type varchar(192);
