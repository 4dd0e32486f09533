package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.common.ClasspathFileSource;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;

/** WireMock's own stores but for the journal, and without files. */
final class RedactingStores extends DefaultStores {

  private final RequestJournalStore journal;

  /** With a journal of so many requests at most. */
  RedactingStores(int mostRequests) {
    super(new ClasspathFileSource("wiremock-without-files"));
    this.journal = new RedactingJournal(mostRequests);
  }

  @Override
  public RequestJournalStore getRequestJournalStore() {
    return journal;
  }
}
