package io.github.fluentsupportkit.server.people;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to become a person of the help desk.
 *
 * @param userId the user of the site who it is, if any
 * @param address the network address of the first contact, if there was one
 * @param at when, in UTC
 */
public record NewPerson(
    PersonType personType,
    @Nullable Long userId,
    String firstName,
    @Nullable String lastName,
    String email,
    @Nullable String title,
    @Nullable String address,
    LocalDateTime at) {}
