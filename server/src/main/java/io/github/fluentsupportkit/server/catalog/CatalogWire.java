package io.github.fluentsupportkit.server.catalog;

import io.github.fluentsupportkit.server.generated.model.TagLink;
import io.github.fluentsupportkit.server.wire.Id;
import io.github.fluentsupportkit.server.wire.WireForms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.openapitools.jackson.nullable.JsonNullable;
import tools.jackson.databind.JsonNode;

/** Mailboxes, products and tags as answers show them. */
@Mapper(config = WireForms.class)
public interface CatalogWire {

  /** A mailbox. */
  @Mapping(target = "settings.adminEmailAddress", source = "adminEmailAddress")
  @Mapping(target = "isDefault", source = "isDefault")
  io.github.fluentsupportkit.server.generated.model.Mailbox mailbox(Mailbox mailbox);

  /** A product. */
  @Mapping(target = "settings", expression = "java(nothingKept())")
  io.github.fluentsupportkit.server.generated.model.@Nullable Product product(
      @Nullable Product product);

  /** A tag, as this ticket carries it. */
  @Mapping(target = "tagType", constant = "TICKET_TAG")
  @Mapping(target = "settings", expression = "java(nothingKept())")
  @Mapping(target = "pivot", expression = "java(link(ticketId, tag.id()))")
  io.github.fluentsupportkit.server.generated.model.Tag tag(Tag tag, long ticketId);

  /** The tags of a ticket. */
  default List<io.github.fluentsupportkit.server.generated.model.Tag> tags(
      List<Tag> tags, long ticketId) {
    return tags.stream().map(tag -> tag(tag, ticketId)).toList();
  }

  /** That a ticket carries a tag. */
  default TagLink link(long ticketId, long tagId) {
    return new TagLink(Id.quoted(ticketId), Id.quoted(tagId));
  }

  /** Settings of products and tags belong to the paid product. */
  default JsonNullable<JsonNode> nothingKept() {
    return JsonNullable.of(null);
  }
}
