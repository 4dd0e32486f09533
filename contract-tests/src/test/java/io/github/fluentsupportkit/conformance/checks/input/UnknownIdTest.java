package io.github.fluentsupportkit.conformance.checks.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Script;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Request;
import io.github.fluentsupportkit.conformance.transcript.Intent.Reason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownIdTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getTicket | GET | ticket_id | 404 | {}",
        "getTicket | GET | ticket_id | 423 | \"x\"",
        "getCustomer | GET | customer_id | 200 | {\"customer\": null}",
        "addTag | POST | tag_id | 200 | {\"tags\": [{\"id\": 1}]}",
      })
  void thereAreSeveralWaysToSayThatThereIsNothing(
      String operation, String method, String subject, int status, String body) {
    assertThat(unknown(operation, method, subject, status, body)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "getTicket | GET | ticket_id | 200 | {\"ticket\": null} | ERROR",
        "getTicket | GET | ticket_id | 403 | {} | ERROR",
        "getCustomer | GET | customer_id | 200 | {\"customer\": {\"id\": 3}} | ERROR",
        "addTag | POST | ticket_id | 200 | {\"tags\": []} | ERROR",
        "addTag | POST | tag_id | 200 | {\"tags\": [{\"id\": 99999999}]} | ERROR",
        "deleteCustomer | DELETE | customer_id | 200 | {\"message\": \"x\"} | ERROR",
        "updateTicketProperty | PUT | prop_value | 200 | {} | WARNING",
      })
  void anUnknownIdIsFoundOut(
      String operation, String method, String subject, int status, String body, Severity severity) {
    assertThat(unknown(operation, method, subject, status, body))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.operation()).isEqualTo(operation);
          assertThat(finding.severity()).isEqualTo(severity);
        });
  }

  private static List<Finding> unknown(
      String operation, String method, String subject, int status, String body) {
    Request request = Request.of(operation, method, "/x/99999999").with("tag_id", 99999999);
    return new Script()
        .refused(Reason.UNKNOWN_ID, subject, request, status, body)
        .judgedBy(InputChecks.all(), "input.unknown-id");
  }
}
