package io.github.fluentsupportkit.conformance.checks.state;

import io.github.fluentsupportkit.conformance.checks.Check;
import java.util.List;

/** Checks of what is there before and after a request. */
public final class StateChecks {

  private StateChecks() {}

  /** All of them, in the order in which people read them. */
  public static List<Check> all() {
    return List.of(
        new CreatedIsThere(),
        new CreatedAsSent(),
        new CreatedOnce(),
        new NewTicketIsNew(),
        new KnownAddress(),
        new DocumentedRequestsSucceed(),
        new ReplyIsThere(),
        new ResponseActivates(),
        new AskingAgent(),
        new NoteChangesNothing(),
        new ClosingCloses(),
        new ResponsesAreCounted(),
        new AnswerShowsChange(),
        new ReplyUpdatePersists(),
        new ReplyIsDeleted(),
        new OtherRepliesStay(),
        new PropertyPersists(),
        new TagsPersist(),
        new CustomerUpdatePersists(),
        new UpdateKeepsTheRest(),
        new CustomerSurvivesUpdate(),
        new DeletedIsGone(),
        new DeletesExactly(),
        new NothingElseChanges(),
        new ReadingChangesNothing());
  }
}
