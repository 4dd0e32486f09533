package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.catalog.Product;
import io.github.fluentsupportkit.server.catalog.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Mailboxes, products and tags as rows. */
final class CatalogRows {

  private CatalogRows() {}

  static Mailbox mailbox(ResultSet row, int number) throws SQLException {
    return new Mailbox(
        row.getLong("id"),
        row.getString("name"),
        row.getString("slug"),
        Rows.word(row, "box_type", Mailbox.BoxType.class),
        row.getString("email"),
        row.getString("mapped_email"),
        row.getString("email_footer"),
        row.getString("admin_email_address"),
        row.getString("avatar"),
        row.getLong("created_by"),
        row.getBoolean("is_default"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "updated_at"));
  }

  static Product product(ResultSet row, int number) throws SQLException {
    return new Product(
        row.getLong("id"),
        Rows.number(row, "source_uid"),
        Rows.number(row, "mailbox_id"),
        row.getString("title"),
        row.getString("description"),
        row.getString("source"),
        Rows.number(row, "created_by"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "updated_at"));
  }

  static Tag tag(ResultSet row, int number) throws SQLException {
    return new Tag(
        row.getLong("id"),
        row.getString("title"),
        row.getString("slug"),
        row.getString("description"),
        Rows.number(row, "created_by"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "updated_at"));
  }
}
