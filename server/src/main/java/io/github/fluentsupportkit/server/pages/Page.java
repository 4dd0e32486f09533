package io.github.fluentsupportkit.server.pages;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param request which page it is
 * @param total how many records there are on all pages
 * @param items the records of this page
 */
public record Page<T>(PageRequest request, long total, List<T> items) {

  /** The same page of something else. */
  public <R> Page<R> map(Function<List<T>, List<R>> items) {
    return new Page<>(request, total, items.apply(this.items));
  }

  /** The number of the last page; 0 when there is none, as release 1.5.3 says. */
  public long lastPage() {
    return (total + request.size() - 1) / request.size();
  }

  /** The position of the first record; null on an empty page. */
  public @Nullable Long from() {
    return items.isEmpty() ? null : request.offset() + 1;
  }

  /** The position of the last record; null on an empty page. */
  public @Nullable Long to() {
    return items.isEmpty() ? null : request.offset() + items.size();
  }
}
