-- For PostgreSQL only: an index for parts of words, in whatever case. Where the extension is not there or may not be made,
-- a search walks through all tickets, and docs/operating.md says how to make the index later.
set local statement_timeout = 0;
do $$
begin
  create extension if not exists pg_trgm;
  create index ticket_text on ticket using gin (title gin_trgm_ops, content gin_trgm_ops);
exception
  -- Not allowed to; not among the extensions of this server; not allowed by those who run it.
  when insufficient_privilege or undefined_file or feature_not_supported then
    null;
end $$;
