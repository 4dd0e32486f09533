package io.github.fluentsupportkit.server.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes, or for whom somebody writes, perhaps for the first time.
 *
 * @param username the name under which they become a user of the site as well, or null
 */
public record CustomerArrival(
    String firstName,
    @Nullable String lastName,
    String email,
    @Nullable String username) {}
