package io.github.fluentsupportkit.server.tags;

import io.github.fluentsupportkit.server.auth.AllowedTo;
import io.github.fluentsupportkit.server.auth.Audience;
import io.github.fluentsupportkit.server.catalog.CatalogWire;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.generated.api.TagsApi;
import io.github.fluentsupportkit.server.generated.model.NewTagLink;
import io.github.fluentsupportkit.server.generated.model.TagsChanged;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class TagsController implements TagsApi {

  private final Tagging tagging;
  private final CatalogWire wire;
  private final ServedContract contract;

  TagsController(Tagging tagging, CatalogWire wire, ServedContract contract) {
    this.tagging = tagging;
    this.wire = wire;
    this.contract = contract;
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public TagsChanged addTag(Long ticketId, NewTagLink request) {
    return new TagsChanged(
        contract.doneMessage("addTag"),
        wire.tags(tagging.add(ticketId, request.getTagId().value()), ticketId));
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public TagsChanged removeTag(Long ticketId, Long tagId) {
    return new TagsChanged(
        contract.doneMessage("removeTag"), wire.tags(tagging.remove(ticketId, tagId), ticketId));
  }
}
