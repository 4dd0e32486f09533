package io.github.fluentsupportkit.server.customers;

import io.github.fluentsupportkit.server.generated.model.CustomerData;
import io.github.fluentsupportkit.server.people.PersonStatus;
import io.github.fluentsupportkit.server.text.SentFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What requests say of customers, as rules and stores take it. */
@Component
final class CustomerRequests {

  private final SentFields sent;

  CustomerRequests(SentFields sent) {
    this.sent = sent;
  }

  CustomerChange change(CustomerData data) {
    SentFields.Reading fields = sent.read();
    CustomerChange change = new CustomerChange(
        data.getEmail(),
        fields.neededPlain("first_name", data.getFirstName()),
        fields.plain("last_name", data.getLastName()),
        fields.plain("title", data.getTitle()),
        fields.address("avatar", data.getAvatar()),
        data.getStatus() == null ? null : PersonStatus.valueOf(data.getStatus().name()),
        fields.plain("address_line_1", data.getAddressLine1()),
        fields.plain("address_line_2", data.getAddressLine2()),
        fields.plain("city", data.getCity()),
        fields.plain("zip", data.getZip() == null ? null : data.getZip().text()),
        fields.plain("state", data.getState()),
        fields.plain("country", data.getCountry()),
        fields.html("note", data.getNote()));
    fields.done();
    return change;
  }

  static @Nullable PersonStatus status(String status) {
    return status.equals("all") ? null : PersonStatus.valueOf(status.toUpperCase(Locale.ROOT));
  }

  static @Nullable String search(@Nullable String search) {
    return search == null || search.isBlank() ? null : search.strip();
  }
}
