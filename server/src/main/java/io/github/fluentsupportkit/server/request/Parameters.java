package io.github.fluentsupportkit.server.request;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of one request, from its arrival to the controller: first as they were sent, then as the contract
 * allows them.
 */
final class Parameters {

  private static final String ATTRIBUTE = Parameters.class.getName();

  private final boolean broken;
  private ObjectNode tree;

  private Parameters(ObjectNode tree, boolean broken) {
    this.tree = tree;
    this.broken = broken;
  }

  static Parameters of(ObjectNode tree) {
    return new Parameters(tree, false);
  }

  /** Of a body that calls itself JSON and is not. */
  static Parameters broken() {
    return new Parameters(JsonNodeFactory.instance.objectNode(), true);
  }

  static Parameters of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Parameters parameters
        ? parameters
        : of(JsonNodeFactory.instance.objectNode());
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  boolean isBroken() {
    return broken;
  }

  ObjectNode tree() {
    return tree;
  }

  void replace(ObjectNode checked) {
    this.tree = checked;
  }
}
