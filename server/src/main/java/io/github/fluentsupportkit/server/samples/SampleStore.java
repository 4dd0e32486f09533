package io.github.fluentsupportkit.server.samples;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sample data needs of the place where everything is kept, beyond what features need. */
public interface SampleStore {

  /** Deletes everything, and lets numbers begin anew. */
  void empty();

  /** Sets columns that no feature writes. */
  void set(String table, long id, Map<String, @Nullable Object> columns);
}
