package io.github.fluentsupportkit.server.pages;

import io.github.fluentsupportkit.server.text.SentFields;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads which page a request wants. */
@Component
public final class PageRequests {

  private final SentFields fields;
  private final int largest;

  PageRequests(SentFields fields, @Value("${help-desk.limits.page-size}") int largest) {
    this.fields = fields;
    this.largest = largest;
  }

  /** The page of {@code page} and {@code per_page}, which the contract has checked already; 422 for a larger one. */
  public PageRequest of(long page, long perPage) {
    if (perPage > largest) {
      throw fields.refuse("per_page", "max", Integer.toString(largest));
    }
    return new PageRequest(page, (int) perPage);
  }
}
