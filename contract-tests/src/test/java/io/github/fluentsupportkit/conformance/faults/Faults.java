package io.github.fluentsupportkit.conformance.faults;

import java.util.List;
import java.util.stream.Stream;

/** All that can go wrong. */
final class Faults {

  private Faults() {}

  static List<Fault> all() {
    return Stream.of(
            BodyFaults.all(),
            SchemaFaults.all(),
            StatusFaults.all(),
            PageFaults.all(),
            OrderFaults.all(),
            FilterFaults.all(),
            CreateFaults.all(),
            ReplyFaults.all(),
            ChangedReplyFaults.all(),
            TicketFaults.all(),
            CustomerFaults.all(),
            RefusalFaults.all(),
            AccessFaults.all(),
            InputFaults.all(),
            WireFaults.all(),
            HeaderFaults.all(),
            RecordFaults.all(),
            ConversationFaults.all(),
            SituationFaults.all(),
            QuietFaults.all(),
            LaxFaults.all(),
            ClientFaults.all(),
            RemarkFaults.all())
        .flatMap(List::stream)
        .toList();
  }
}
