package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.catalog.CatalogStore;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.catalog.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SqlCatalog implements CatalogStore {

  private final JdbcClient sql;

  SqlCatalog(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Mailbox> mailbox(long id) {
    return sql.sql("select * from mailbox where id = ?")
        .param(id)
        .query(CatalogRows::mailbox)
        .optional();
  }

  @Override
  public Optional<Mailbox> defaultMailbox() {
    return sql.sql("select * from mailbox order by is_default desc, id limit 1")
        .query(CatalogRows::mailbox)
        .optional();
  }

  @Override
  public Optional<Product> product(long id) {
    return Optional.ofNullable(products(List.of(id)).get(id));
  }

  @Override
  public Map<Long, Product> products(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Filter filter = new Filter().andIn("id", ids);
    return sql
        .sql("select * from product" + filter.where())
        .params(filter.values())
        .query(CatalogRows::product)
        .list()
        .stream()
        .collect(Collectors.toMap(Product::id, product -> product));
  }

  @Override
  public boolean hasTag(long id) {
    return sql.sql("select count(*) from tag where id = ?")
            .param(id)
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public Map<Long, List<Tag>> tagsOf(Collection<Long> ticketIds) {
    Filter filter = new Filter().andIn("l.ticket_id", ticketIds);
    Map<Long, List<Tag>> tags = new HashMap<>();
    sql.sql("select l.ticket_id as tagged, t.* from ticket_tag l join tag t on t.id = l.tag_id"
            + filter.where() + " order by t.id")
        .params(filter.values())
        .query(row -> {
          tags.computeIfAbsent(row.getLong("tagged"), id -> new ArrayList<>())
              .add(CatalogRows.tag(row, 0));
        });
    return tags;
  }

  @Override
  public void addTag(long ticketId, long tagId) {
    sql.sql("insert into ticket_tag (ticket_id, tag_id) values (?, ?) on conflict do nothing")
        .params(ticketId, tagId)
        .update();
  }

  @Override
  public void removeTag(long ticketId, long tagId) {
    sql.sql("delete from ticket_tag where ticket_id = ? and tag_id = ?")
        .params(ticketId, tagId)
        .update();
  }
}
