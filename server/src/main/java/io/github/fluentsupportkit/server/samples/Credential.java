package io.github.fluentsupportkit.server.samples;

/**
 * With what somebody logs in.
 *
 * @param password as it is typed; it is kept nowhere
 * @param role what they are and may do
 */
public record Credential(String login, String password, String role) {}
