package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.catalog.Tag;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

@Component
final class SqlCatalogSetup implements CatalogSetup {

  /** Products of the help desk itself, not those of a shop. */
  private static final String LOCAL = "local";

  private final JdbcClient sql;

  SqlCatalogSetup(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Mailbox> mailboxes() {
    return sql.sql("select * from mailbox order by id")
        .query(CatalogRows::mailbox)
        .list();
  }

  @Override
  public long add(NewMailbox mailbox) {
    return insert(
        """
            insert into mailbox (name, slug, box_type, email, admin_email_address, created_by, is_default,
              created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        mailbox.name(),
        mailbox.slug(),
        Rows.word(mailbox.type()),
        mailbox.email(),
        mailbox.adminEmail(),
        mailbox.createdBy(),
        mailboxes().isEmpty(),
        mailbox.at(),
        mailbox.at());
  }

  @Override
  public void change(
      long mailboxId, String name, String email, String adminEmail, LocalDateTime at) {
    sql.sql("update mailbox set name = ?, email = ?, admin_email_address = ?, updated_at = ?"
            + " where id = ?")
        .params(name, email, adminEmail, at, mailboxId)
        .update();
  }

  @Override
  public void makeDefault(long mailboxId, LocalDateTime at) {
    sql.sql("update mailbox set is_default = (id = ?), updated_at = ?"
            + " where is_default <> (id = ?)")
        .params(mailboxId, at, mailboxId)
        .update();
  }

  @Override
  public List<Product> products() {
    return sql.sql("select * from product order by id")
        .query(CatalogRows::product)
        .list();
  }

  @Override
  public long add(NewProduct product) {
    return insert(
        """
            insert into product (title, description, mailbox_id, source, created_by, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)""",
        product.title(),
        product.description(),
        product.mailboxId(),
        LOCAL,
        product.createdBy(),
        product.at(),
        product.at());
  }

  @Override
  public List<Tag> tags() {
    return sql.sql("select * from tag order by id").query(CatalogRows::tag).list();
  }

  @Override
  public long add(NewTag tag) {
    return insert(
        """
            insert into tag (title, slug, description, created_by, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?)""", tag.title(), tag.slug(), tag.description(), tag.createdBy(), tag.at(), tag.at());
  }

  private long insert(String statement, @Nullable Object... values) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    sql.sql(statement).params(Rows.values(values)).update(key, "id");
    return Rows.id(key);
  }
}
