package io.github.fluentsupportkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a=1                     | {'a':'1'}",
        "a=1&b=2                 | {'a':'1','b':'2'}",
        "a=1&a=2                 | {'a':'2'}",
        "a[b]=1                  | {'a':{'b':'1'}}",
        "a[b]=1&a[c]=2           | {'a':{'b':'1','c':'2'}}",
        "a[b][c]=1               | {'a':{'b':{'c':'1'}}}",
        "a[]=1&a[]=2             | {'a':['1','2']}",
        "a[0]=1&a[1]=2           | {'a':['1','2']}",
        "a[5]=1                  | {'a':{'5':'1'}}",
        "a[5]=1&a[]=2            | {'a':{'5':'1','6':'2'}}",
        "a[1]=x&a[0]=y           | {'a':{'1':'x','0':'y'}}",
        "a[b][]=1&a[b][]=2       | {'a':{'b':['1','2']}}",
        "a[][b]=1&a[][b]=2       | {'a':[{'b':'1'},{'b':'2'}]}",
        "a[]=1&a[b]=2            | {'a':{'0':'1','b':'2'}}",
        "a=1&a[b]=2              | {'a':{'b':'2'}}",
        "a[b]=1&a=2              | {'a':'2'}",
        "0=1                     | {'0':'1'}",
        "a%5Bb%5D=1              | {'a':{'b':'1'}}",
        "a%5Bb%5D%5B%5D=1&a[b][]=2 | {'a':{'b':['1','2']}}",
        "a%5b0%5d=1              | {'a':['1']}",
        "a[b=1                   | {'a_b':'1'}",
        "a[b]c=1                 | {'a':{'b':'1'}}",
        "a[b][c=1                | {'a':{'b':'1'}}",
        "a]=1                    | {'a]':'1'}",
        "[a]=1                   | {'_a]':'1'}",
        "a.b=1&c d=2             | {'a_b':'1','c_d':'2'}",
        "a.b[c.d e]=1            | {'a_b':{'c.d e':'1'}}"
      })
  void bracketsSpellATree(String encoded, String tree) {
    assertThat(Fields.tree(Fields.parse(encoded))).hasToString(tree.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a=x+y     | x y",
        "a=x%20y   | x y",
        "a=x%2By   | x+y",
        "a=%C3%BC  | ü",
        "a=ü+%C3%BC | ü ü",
        "a=100%    | 100%",
        "a=%zz     | %zz",
        "a=%4      | %4",
        "a=%4G%41  | %4GA",
        "a=x%3Dy   | x=y",
        "a=x=y     | x=y",
        "a=x%26y   | x&y"
      })
  void valuesAreDecodedAsPhpDoes(String encoded, String value) {
    assertThat(Fields.parse(encoded)).containsExactly(new Field("a", value));
  }

  @Test
  void aFieldWithoutAValueIsEmpty() {
    assertThat(Fields.parse("a&b=&c=1"))
        .containsExactly(new Field("a", ""), new Field("b", ""), new Field("c", "1"));
  }

  @Test
  void whatHasNoNameIsDropped() {
    assertThat(Fields.parse("")).isEmpty();
    assertThat(Fields.parse("&&=1&")).isEmpty();
  }

  @Test
  void namesAreNestedOnlyAsDeepAsPhpAllows() {
    String deep = "a" + "[b]".repeat(63);

    assertThat(Fields.tree(List.of(new Field(deep, "1"))).isEmpty()).isFalse();
    assertThat(Fields.tree(List.of(new Field(deep + "[b]", "1"))).isEmpty()).isTrue();
  }

  @Test
  void noMoreFieldsAreTakenThanPhpAllows() {
    List<Field> fields = Fields.parse("a[]=1&".repeat(1001));

    assertThat(Fields.tree(fields).path("a")).hasSize(1000);
  }
}
