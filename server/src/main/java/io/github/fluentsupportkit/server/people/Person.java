package io.github.fluentsupportkit.server.people;

import io.github.fluentsupportkit.server.text.Md5;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A customer or an agent, as the contract's {@code Person} describes it. Moments are UTC.
 *
 * @param userId the user of the site who it is, if any
 */
public record Person(
    long id,
    PersonType personType,
    @Nullable Long userId,
    String firstName,
    @Nullable String lastName,
    String email,
    @Nullable String title,
    @Nullable String avatar,
    PersonStatus status,
    @Nullable String ipAddress,
    @Nullable String lastIpAddress,
    @Nullable String addressLine1,
    @Nullable String addressLine2,
    @Nullable String city,
    @Nullable String zip,
    @Nullable String state,
    @Nullable String country,
    @Nullable String note,
    String hash,
    @Nullable String description,
    @Nullable Long remoteUid,
    @Nullable LocalDateTime lastResponseAt,
    LocalDateTime createdAt,
    LocalDateTime updatedAt) {

  private static final Pattern WHOLE_ADDRESS = Pattern.compile("https?://\\S+");
  private static final String PICTURES = "https://www.gravatar.com/avatar/";

  /** First and last name. */
  public String fullName() {
    return lastName == null || lastName.isEmpty()
        ? firstName
        : (firstName + " " + lastName).strip();
  }

  /** The address of a picture: the one that was set, if it is a whole one, or one made from the e-mail address. */
  public String photo() {
    return avatar != null && WHOLE_ADDRESS.matcher(avatar).matches()
        ? avatar
        : PICTURES + Md5.of(email.strip().toLowerCase(Locale.ROOT)) + "?s=128";
  }
}
