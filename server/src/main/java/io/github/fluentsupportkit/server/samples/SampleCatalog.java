package io.github.fluentsupportkit.server.samples;

import io.github.fluentsupportkit.server.catalog.CatalogSetup;
import io.github.fluentsupportkit.server.catalog.Mailbox;
import io.github.fluentsupportkit.server.text.Slug;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mailboxes, products and tags of the sample data. */
@Component
final class SampleCatalog {

  private final CatalogSetup catalog;
  private final SampleStore samples;

  SampleCatalog(CatalogSetup catalog, SampleStore samples) {
    this.catalog = catalog;
    this.samples = samples;
  }

  /** Keeps them, in the name of a user. */
  Added add(SampleHelpDesk data, long userId, LocalDateTime since) {
    Map<String, Long> mailboxes = new HashMap<>();
    for (SampleHelpDesk.Box box : data.mailboxes()) {
      long id = catalog.add(new CatalogSetup.NewMailbox(
          box.name(),
          Slug.of(box.name()),
          box.type() == null
              ? Mailbox.BoxType.WEB
              : Mailbox.BoxType.valueOf(box.type().toUpperCase(Locale.ROOT)),
          box.email(),
          box.adminEmail(),
          userId,
          since));
      set("mailbox", id, box.columns());
      mailboxes.put(box.name(), id);
    }
    Map<String, Long> products = new HashMap<>();
    for (SampleHelpDesk.Thing product : data.products()) {
      long id = catalog.add(new CatalogSetup.NewProduct(
          product.title(), product.description(), mailboxes.get(product.mailbox()), userId, since));
      set("product", id, product.columns());
      products.put(product.title(), id);
    }
    Map<String, Long> tags = new HashMap<>();
    for (SampleHelpDesk.Thing tag : data.tags()) {
      long id = catalog.add(new CatalogSetup.NewTag(
          tag.title(), Slug.of(tag.title()), tag.description(), userId, since));
      tags.put(tag.title(), id);
    }
    return new Added(mailboxes, products, tags);
  }

  private void set(String table, long id, @Nullable Map<String, @Nullable Object> columns) {
    samples.set(table, id, columns == null ? Map.of() : columns);
  }

  /** What was kept: numbers by title. */
  record Added(Map<String, Long> mailboxes, Map<String, Long> products, Map<String, Long> tags) {}
}
