package io.github.fluentsupportkit.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1 | a=1",
        "a | a=",
        "a= | a=",
        "a=b=c | a=b=c",
        "a+b=c+d | a b=c d",
        "%61%3D=%26 | a==&",
        "a=%F0%9F%98%80 | a=😀",
        "a=100% | a=100%",
        "a=%zz%4 | a=%zz%4",
        "a=%c3 | a=\ufffd",
        "ö=ü | ö=ü"
      })
  void aPairIsReadAsPhpReadsIt(String encoded, String read) {
    assertThat(Pair.parse(encoded))
        .singleElement()
        .satisfies(pair -> assertThat(pair.name() + "=" + pair.value()).isEqualTo(read));
  }

  @Test
  void whatHasNoNameIsNone() {
    assertThat(Pair.parse("&&=x&")).isEmpty();
    assertThat(Pair.parse("")).isEmpty();
  }

  @Test
  void whatIsBeyondAThousandIsDropped() {
    assertThat(Pair.parse("a=1&".repeat(1500))).hasSize(1000);
  }
}
