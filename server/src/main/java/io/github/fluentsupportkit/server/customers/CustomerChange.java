package io.github.fluentsupportkit.server.customers;

import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStatus;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is to be kept of a customer from now on; what is null stays as it was. */
record CustomerChange(
    String email,
    String firstName,
    @Nullable String lastName,
    @Nullable String title,
    @Nullable String avatar,
    @Nullable PersonStatus status,
    @Nullable String addressLine1,
    @Nullable String addressLine2,
    @Nullable String city,
    @Nullable String zip,
    @Nullable String state,
    @Nullable String country,
    @Nullable String note) {

  Person applyTo(Person before, LocalDateTime now) {
    return new Person(
        before.id(),
        before.personType(),
        before.userId(),
        firstName,
        or(lastName, before.lastName()),
        email,
        or(title, before.title()),
        or(avatar, before.avatar()),
        status == null ? before.status() : status,
        before.ipAddress(),
        before.lastIpAddress(),
        or(addressLine1, before.addressLine1()),
        or(addressLine2, before.addressLine2()),
        or(city, before.city()),
        or(zip, before.zip()),
        or(state, before.state()),
        or(country, before.country()),
        or(note, before.note()),
        before.hash(),
        before.description(),
        before.remoteUid(),
        before.lastResponseAt(),
        before.createdAt(),
        now);
  }

  private static @Nullable String or(@Nullable String sent, @Nullable String kept) {
    return sent == null ? kept : sent;
  }
}
