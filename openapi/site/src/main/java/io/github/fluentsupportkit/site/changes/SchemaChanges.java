package io.github.fluentsupportkit.site.changes;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedOneOfSchema;

/**
 * What changed in a schema, field by field.
 *
 * @param isRequest whether clients send it; else they read it
 * @param found gets what changed in words, and whether that breaks clients
 */
record SchemaChanges(boolean isRequest, BiConsumer<String, Boolean> found) {

  /** Looks at a schema and all below it. */
  void lookAt(String name, @Nullable ChangedSchema schema) {
    if (schema == null || !schema.isDifferent()) {
      return;
    }
    schema
        .getIncreasedProperties()
        .keySet()
        .forEach(field -> found.accept(in(name, field) + " is new", false));
    schema
        .getMissingProperties()
        .keySet()
        .forEach(field -> found.accept(in(name, field) + " is gone", true));
    required(name, schema);
    values(name, schema);
    limits(name, schema);
    schema.getChangedProperties().forEach((field, changed) -> lookAt(in(name, field), changed));
    // Lists in a query say so in their names already.
    lookAt(name.endsWith("[]") ? name : name + "[]", schema.getItems());
    union(name, schema.getOneOfSchema());
  }

  private void required(String name, ChangedSchema schema) {
    added(schema.getRequired())
        .forEach(field -> found.accept(
            in(name, field) + (isRequest ? " is required now" : " is always there now"),
            isRequest));
    removed(schema.getRequired()).stream()
        .filter(field -> !schema.getMissingProperties().containsKey(field))
        .forEach(field -> found.accept(
            in(name, field) + (isRequest ? " is optional now" : " may be missing now"),
            !isRequest));
  }

  private void values(String name, ChangedSchema schema) {
    if (schema.isChangedType()) {
      found.accept(
          name + " is " + type(schema.getNewSchema()) + " now, and was "
              + type(schema.getOldSchema()),
          true);
    }
    added(schema.getEnumeration())
        .forEach(word -> found.accept(name + " may be " + word + " now", !isRequest));
    removed(schema.getEnumeration())
        .forEach(word -> found.accept(name + " is never " + word + " now", isRequest));
    boolean mayBeNull = isNullable(schema.getNewSchema());
    if (mayBeNull != isNullable(schema.getOldSchema())) {
      found.accept(
          name + (mayBeNull ? " may be null now" : " is never null now"), mayBeNull != isRequest);
    }
  }

  private void limits(String name, ChangedSchema schema) {
    if (schema.isChangeFormat()) {
      found.accept(name + " has another format", true);
    }
    limit(name + " has other limits", schema.getNumericRange());
    limit(name + " has another length", schema.getMinLength());
    limit(name + " has another length", schema.getMaxLength());
    limit(name + " has another size", schema.getMinItems());
    limit(name + " has another size", schema.getMaxItems());
    limit(name + " has another pattern", schema.getPattern());
  }

  private void limit(String text, @Nullable Changed changed) {
    if (changed != null && changed.isDifferent()) {
      found.accept(text, changed.isIncompatible());
    }
  }

  private void union(String name, @Nullable ChangedOneOfSchema union) {
    if (union == null) {
      return;
    }
    union
        .getIncreased()
        .keySet()
        .forEach(form -> found.accept(name + " has a further form", !isRequest));
    union.getMissing().keySet().forEach(form -> found.accept(name + " has a form less", isRequest));
    union.getChanged().values().forEach(form -> lookAt(name, form));
  }

  private static String in(String name, String field) {
    return name.isEmpty() ? field : name + "." + field;
  }

  private static String type(Schema<?> schema) {
    return Objects.requireNonNullElse(schema.getType(), "of several forms");
  }

  private static boolean isNullable(@Nullable Schema<?> schema) {
    return schema != null && Boolean.TRUE.equals(schema.getNullable());
  }

  private static List<String> added(@Nullable ChangedList<?> changed) {
    return changed == null ? List.of() : words(changed.getIncreased());
  }

  private static List<String> removed(@Nullable ChangedList<?> changed) {
    return changed == null ? List.of() : words(changed.getMissing());
  }

  private static List<String> words(@Nullable List<?> values) {
    List<String> words = new ArrayList<>();
    if (values != null) {
      values.forEach(value -> words.add(String.valueOf(value)));
    }
    return words;
  }
}
