package io.github.fluentsupportkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class RequestInputTest {

  @Test
  void aRequestWithoutABodyHasWhatItsQuerySays() throws InvalidJsonException {
    assertThat(input("ticket[title]=x", null, "")).hasToString("{\"ticket\":{\"title\":\"x\"}}");
    assertThat(input("", "application/json", "")).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded",
        "application/x-www-form-urlencoded; charset=UTF-8",
        "Application/X-WWW-Form-Urlencoded"
      })
  void aFormWinsOverTheQuery(@Nullable String contentType) throws InvalidJsonException {
    assertThat(input("a=query&b=query", contentType, "a=form&c=form"))
        .hasToString("{\"a\":\"form\",\"b\":\"query\",\"c\":\"form\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=UTF-8",
        "APPLICATION/JSON",
        "application/vnd.api+json"
      })
  void jsonWinsOverTheQuery(String contentType) throws InvalidJsonException {
    assertThat(input("a=query&b=query", contentType, "{\"a\":1,\"c\":[true]}"))
        .hasToString("{\"a\":1,\"b\":\"query\",\"c\":[true]}");
  }

  @Test
  void aGroupIsReplacedAsAWhole() throws InvalidJsonException {
    assertThat(input("t[a]=1&t[b]=2", "application/json", "{\"t\":{\"a\":3}}"))
        .hasToString("{\"t\":{\"a\":3}}");
    assertThat(input("t[a]=1&t[b]=2", null, "t[c]=3")).hasToString("{\"t\":{\"c\":\"3\"}}");
  }

  @Test
  void multipartFieldsWinOverTheQuery() throws InvalidJsonException {
    ObjectNode input = RequestInput.of(
        Fields.parse("a=query&b=query"),
        "multipart/form-data; boundary=x",
        "--x--".getBytes(StandardCharsets.UTF_8),
        () -> List.of(new Field("a", "part"), new Field("t[title]", "part")));

    assertThat(input).hasToString("{\"a\":\"part\",\"b\":\"query\",\"t\":{\"title\":\"part\"}}");
  }

  @Test
  void partsAreAskedForOnlyWhenThereAreSome() throws InvalidJsonException {
    ObjectNode input = RequestInput.of(Fields.parse("a=1"), null, new byte[0], () -> {
      throw new AssertionError("asked for parts");
    });

    assertThat(input).hasToString("{\"a\":\"1\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": ", "{a: 1}", "{\"a\":1} x", "{\"a\":1}{\"b\":2}", "'a'", "  "})
  void aBodyThatCallsItselfJsonAndIsNotIsRefused(String body) {
    assertThatThrownBy(() -> input("a=query", "application/json", body))
        .isInstanceOf(InvalidJsonException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "\"a\"", "3", "null"})
  void jsonThatIsNoObjectSaysNothing(String body) throws InvalidJsonException {
    assertThat(input("a=query", "application/json", body)).hasToString("{\"a\":\"query\"}");
  }

  @Test
  void aBodyOfAnotherTypeSaysNothing() throws InvalidJsonException {
    assertThat(input("a=query", "text/plain", "a=body")).hasToString("{\"a\":\"query\"}");
    assertThat(input("a=query", "text/plain", "{\"a\":1}")).hasToString("{\"a\":\"query\"}");
  }

  private static ObjectNode input(String query, @Nullable String contentType, String body)
      throws InvalidJsonException {
    return RequestInput.of(
        Fields.parse(query), contentType, body.getBytes(StandardCharsets.UTF_8), List::of);
  }
}
