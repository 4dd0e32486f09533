package io.github.fluentsupportkit.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void theLastPageOfNothingIsZero() {
    assertThat(new Page<>(new PageRequest(1, 15), 0, List.of()).lastPage()).isZero();
    assertThat(new Page<>(new PageRequest(1, 15), 15, List.of()).lastPage()).isEqualTo(1);
    assertThat(new Page<>(new PageRequest(1, 15), 16, List.of()).lastPage()).isEqualTo(2);
  }

  @Test
  void positionsCountFromOne() {
    Page<String> page = new Page<>(new PageRequest(3, 5), 12, List.of("k", "l"));

    assertThat(page.from()).isEqualTo(11);
    assertThat(page.to()).isEqualTo(12);
    assertThat(new Page<>(new PageRequest(4, 5), 12, List.of()).from()).isNull();
  }

  @Test
  void aPageThatNobodyCountsToBeginsAsFarAsNumbersGo() {
    assertThat(new PageRequest(Long.MAX_VALUE, 1000).offset()).isEqualTo(Long.MAX_VALUE);
    assertThat(new PageRequest(Long.MAX_VALUE / 1000, 1000).offset()).isPositive();
  }
}
