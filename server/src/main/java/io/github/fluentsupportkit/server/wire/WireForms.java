package io.github.fluentsupportkit.server.wire;

import io.github.fluentsupportkit.server.generated.model.YesNo;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants;
import org.mapstruct.ReportingPolicy;
import org.openapitools.jackson.nullable.JsonNullable;

/**
 * How values of records become values of the contract, as release 1.5.3 writes what it read from its database: keys
 * and counters in quotes, dates in the plain form.
 *
 * <p>A field of the contract that no mapping names does not compile.
 */
@MapperConfig(
    componentModel = MappingConstants.ComponentModel.SPRING,
    injectionStrategy = InjectionStrategy.CONSTRUCTOR,
    implementationName = "<CLASS_NAME>Mapping",
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    uses = WireForms.Values.class)
public interface WireForms {

  /** Single values. */
  final class Values {

    private Values() {}

    /** A key or nothing. */
    public static JsonNullable<Id> key(@Nullable Long value) {
      return JsonNullable.of(value == null ? null : Id.quoted(value));
    }

    /** A key that is always there. */
    public static Id neededKey(long value) {
      return Id.quoted(value);
    }

    /** A number that counts, or nothing. */
    public static JsonNullable<Count> count(@Nullable Long value) {
      return JsonNullable.of(value == null ? null : Count.quoted(value));
    }

    /** A number that counts. */
    public static Count neededCount(long value) {
      return Count.quoted(value);
    }

    /** A text or nothing. */
    public static JsonNullable<String> text(@Nullable String value) {
      return JsonNullable.of(value);
    }

    /** A moment or nothing. */
    public static JsonNullable<PlainTimestamp> moment(@Nullable LocalDateTime value) {
      return JsonNullable.of(value == null ? null : new PlainTimestamp(value));
    }

    /** A moment. */
    public static PlainTimestamp neededMoment(LocalDateTime value) {
      return new PlainTimestamp(value);
    }

    /** Yes or no. */
    public static YesNo yesNo(boolean value) {
      return value ? YesNo.YES : YesNo.NO;
    }
  }
}
