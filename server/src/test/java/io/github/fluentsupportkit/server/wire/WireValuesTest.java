package io.github.fluentsupportkit.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fluentsupportkit.server.generated.model.AgentChange;
import io.github.fluentsupportkit.server.generated.model.ProductChange;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class WireValuesTest {

  private final JsonMapper mapper = JsonMapper.shared();

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3\"", "0", "\"007\"", "9223372036854775808"})
  void anIdAndACountKeepTheirForm(String json) {
    assertThat(throughJson(json, Id.class)).isEqualTo(json);
    assertThat(throughJson(json, Count.class)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "\"-1\"", "\"\"", "\"3a\"", "true", "[]"})
  void anythingElseIsNoIdAndNoCount(String json) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> mapper.readValue(json, Id.class));
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> mapper.readValue(json, Count.class));
  }

  @Test
  void anIdHasItsValueInEitherForm() {
    assertThat(mapper.readValue("3", Id.class)).isEqualTo(Id.unquoted(3));
    assertThat(mapper.readValue("\"3\"", Id.class)).isEqualTo(Id.quoted(3));
    assertThat(Id.quoted(3).value()).isEqualTo(Id.unquoted(3).value());
  }

  @Test
  void anIdBeyondEveryRecordHasTheLargestValue() {
    assertThat(Id.of("9".repeat(30)).value()).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"82363", "\"82363\"", "\"normal\"", "-1"})
  void aTextOrNumberKeepsItsForm(String json) {
    assertThat(throughJson(json, TextOrNumber.class)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2021-12-02 20:15:56\"",
        "\"2026-11-23T09:32:22+00:00\"",
        "\"2026-11-23T09:32:22+05:30\""
      })
  void aTimestampKeepsItsForm(String json) {
    assertThat(throughJson(json, Timestamp.class)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"2021-02-30 20:15:56\"", "\"2021-12-02 24:00:00\"", "\"2021-12-02\"", "\"T\""})
  void whatNoCalendarHasIsNoTimestamp(String json) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> mapper.readValue(json, Timestamp.class));
  }

  @Test
  void aTimestampHasNoFractionsOfASecond() {
    LocalDateTime moment = LocalDateTime.of(2021, 12, 2, 20, 15, 56);

    assertThat(new PlainTimestamp(moment.plusNanos(1))).isEqualTo(new PlainTimestamp(moment));
  }

  @Test
  void noChangeIsAnEmptyList() {
    assertThat(throughJson("[]", PropertyChange.class)).isEqualTo("[]");
    assertThat(throughJson("[]", ReplyChange.class)).isEqualTo("[]");
    assertThat(mapper.readValue("[]", PropertyChange.class)).isEqualTo(PropertyChange.NOTHING);
    assertThat(mapper.readValue("[]", ReplyChange.class)).isEqualTo(ReplyChange.NOTHING);
  }

  @Test
  void onlyOnePropertyChangesAtATime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PropertyChange(new AgentChange(), new ProductChange()));
  }

  private String throughJson(String json, Class<?> type) {
    return mapper.writeValueAsString(mapper.readValue(json, type));
  }
}
