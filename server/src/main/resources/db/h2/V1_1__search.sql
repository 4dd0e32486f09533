-- For H2 only, which has no index for parts of words: what a search looks into, without the rest of the tickets, through
-- which a walk takes ten times as long. What the text is, the class TicketText says, and fills in for tickets that are there.
create table ticket_text (
  ticket_id bigint primary key references ticket (id) on delete cascade,
  text      varchar(1048576) not null
);
