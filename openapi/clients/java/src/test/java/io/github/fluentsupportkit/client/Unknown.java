package io.github.fluentsupportkit.client;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the client keeps although the contract does not know it. */
final class Unknown {

  private Unknown() {}

  static void collect(@Nullable Object read, Set<String> unknown) {
    if (read instanceof List<?> list) {
      list.forEach(item -> collect(item, unknown));
    } else if (read instanceof Record owner) {
      for (RecordComponent component : owner.getClass().getRecordComponents()) {
        collect(owner, component, unknown);
      }
    }
  }

  private static void collect(Record owner, RecordComponent component, Set<String> unknown) {
    try {
      Object value = component.getAccessor().invoke(owner);
      if (component.getName().equals("more") && value instanceof Map<?, ?> more) {
        more.keySet().forEach(name -> unknown.add(owner.getClass().getSimpleName() + "." + name));
      } else {
        collect(value, unknown);
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
