package io.github.fluentsupportkit.server.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a=1&a=2 | {\"a\":\"2\"}",
        "a[]=1&a[]=2 | {\"a\":[\"1\",\"2\"]}",
        "a[0]=1&a[1]=2 | {\"a\":[\"1\",\"2\"]}",
        "a[1]=1&a[0]=2 | {\"a\":{\"1\":\"1\",\"0\":\"2\"}}",
        "a[5]=1&a[]=2 | {\"a\":{\"5\":\"1\",\"6\":\"2\"}}",
        "a[b]=1&a[c]=2 | {\"a\":{\"b\":\"1\",\"c\":\"2\"}}",
        "a[b][]=1&a[b][]=2 | {\"a\":{\"b\":[\"1\",\"2\"]}}",
        "a[][b]=1&a[][b]=2 | {\"a\":[{\"b\":\"1\"},{\"b\":\"2\"}]}",
        "a=1&a[b]=2 | {\"a\":{\"b\":\"2\"}}",
        "a[b]=2&a=1 | {\"a\":\"1\"}",
        "a.b=1&a c=2 | {\"a_b\":\"1\",\"a_c\":\"2\"}",
        "a[b.c]=1 | {\"a\":{\"b.c\":\"1\"}}",
        "a[b=1 | {\"a_b\":\"1\"}",
        "a]b=1 | {\"a]b\":\"1\"}",
        "a[b]c=1 | {\"a\":{\"b\":\"1\"}}",
        "[a]=1 | {\"_a]\":\"1\"}",
        "a[99999999999999999999]=1 | {\"a\":{\"99999999999999999999\":\"1\"}}"
      })
  void namesSpellATreeAsInPhp(String fields, String tree) {
    assertThat(Brackets.tree(Pair.parse(fields))).hasToString(tree);
  }

  @Test
  void aNameThatIsTooDeepIsDropped() {
    assertThat(Brackets.tree(List.of(new Pair("a" + "[b]".repeat(64), "1"))).has("a"))
        .isTrue();
    assertThat(Brackets.tree(List.of(new Pair("a" + "[b]".repeat(65), "1"), new Pair("c", "2"))))
        .hasToString("{\"c\":\"2\"}");
  }

  @Test
  void aTreeIsSpelledAsItsNames() {
    assertThat(Brackets.names(Brackets.tree(Pair.parse("a[b][c]=1&d[]=2&d[]=3&e=4"))))
        .isEqualTo(Map.of("a[b][c]", List.of("1"), "d[]", List.of("2", "3"), "e", List.of("4")));
  }
}
