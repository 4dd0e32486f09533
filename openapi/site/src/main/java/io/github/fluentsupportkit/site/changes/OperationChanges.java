package io.github.fluentsupportkit.site.changes;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedHeaders;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;

/** What changed in an operation. */
final class OperationChanges {

  private final String operation;
  private final Set<Change> changes = new TreeSet<>();

  private OperationChanges(ChangedOperation changed) {
    this.operation = changed.getHttpMethod() + " " + changed.getPathUrl();
  }

  static Set<Change> of(ChangedOperation changed) {
    OperationChanges found = new OperationChanges(changed);
    found.parameters(changed.getParameters());
    found.body(changed.getRequestBody());
    found.answers(changed.getApiResponses());
    if (changed.isDeprecated()) {
      found.add("it is deprecated now", false);
    }
    if (changed.isIncompatible() && found.changes.stream().noneMatch(Change.BREAKS)) {
      found.add("it changed in a way that breaks clients", true);
    }
    return found.changes;
  }

  private void add(String text, boolean breaking) {
    changes.add(new Change(operation, text, breaking));
  }

  private void parameters(@Nullable ChangedParameters parameters) {
    if (parameters == null) {
      return;
    }
    parameters.getIncreased().forEach(parameter -> {
      boolean required = Boolean.TRUE.equals(parameter.getRequired());
      add(
          "the parameter " + parameter.getName() + " is new" + (required ? " and required" : ""),
          required);
    });
    parameters
        .getMissing()
        .forEach(parameter -> add("the parameter " + parameter.getName() + " is gone", true));
    parameters.getChanged().forEach(this::parameter);
  }

  private void parameter(ChangedParameter parameter) {
    String name = "the parameter " + parameter.getName();
    if (parameter.isChangeRequired()) {
      boolean required = Boolean.TRUE.equals(parameter.getNewParameter().getRequired());
      add(name + (required ? " is required now" : " is optional now"), required);
    }
    new SchemaChanges(true, this::add).lookAt(name, parameter.getSchema());
  }

  private void body(@Nullable ChangedRequestBody body) {
    if (body != null) {
      content("the body's ", true, body.getContent());
    }
  }

  private void answers(@Nullable ChangedApiResponse answers) {
    if (answers == null) {
      return;
    }
    answers
        .getIncreased()
        .keySet()
        .forEach(status -> add("the answer " + status + " is new", false));
    answers.getMissing().keySet().forEach(status -> add("the answer " + status + " is gone", true));
    answers.getChanged().forEach((status, answer) -> {
      content(status + "'s ", false, answer.getContent());
      headers(status, answer.getHeaders());
    });
  }

  private void content(String owner, boolean isRequest, @Nullable ChangedContent content) {
    if (content == null) {
      return;
    }
    content.getIncreased().keySet().forEach(type -> add(owner + "form " + type + " is new", false));
    content.getMissing().keySet().forEach(type -> add(owner + "form " + type + " is gone", true));
    content
        .getChanged()
        .values()
        .forEach(media -> new SchemaChanges(
                isRequest, (text, breaking) -> add(owner + text, breaking))
            .lookAt("", media.getSchema()));
  }

  private void headers(String status, @Nullable ChangedHeaders headers) {
    if (headers != null) {
      headers
          .getIncreased()
          .keySet()
          .forEach(name -> add(status + "'s header " + name + " is new", false));
      headers
          .getMissing()
          .keySet()
          .forEach(name -> add(status + "'s header " + name + " is gone", true));
    }
  }
}
