package io.github.fluentsupportkit.site.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.site.browser.Axe;
import io.github.fluentsupportkit.site.browser.Window;
import io.github.fluentsupportkit.site.browser.WithChromium;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That looking at one element of each kind finds what looking at all would find. */
@ExtendWith(WithChromium.class)
class FaintTextTest {

  private static final String CLEAR = "<p>Clear</p><p>Clear as well</p>";

  private final Window window;

  FaintTextTest(Window window) {
    this.window = window;
  }

  @Test
  void textThatCanBeReadIsFine() {
    assertThat(Axe.faintOn(show(CLEAR + "<p style='color: #555'>Paler</p>"))).isEmpty();
  }

  @Test
  void paleTextIsFoundAmongTheClear() {
    assertThat(Axe.faintOn(show(CLEAR + "<p style='color: #ccc'>Pale</p>")))
        .singleElement()
        .asString()
        .contains("color-contrast", "Pale");
  }

  @Test
  void textOfTheSameColourIsAnotherKindOnAnotherGround() {
    assertThat(Axe.faintOn(show(CLEAR + "<div style='background: #222'><p>Swallowed</p></div>")))
        .singleElement()
        .asString()
        .contains("Swallowed");
  }

  @Test
  void smallTextOfTheSameColourIsAnotherKind() {
    String colour = "color: #8a8a8a; font-size: ";
    assertThat(Axe.faintOn(show("<p style='" + colour + "32px'>Large</p>"))).isEmpty();
    assertThat(Axe.faintOn(
            show("<p style='" + colour + "32px'>Large</p><p style='" + colour + "14px'>Small</p>")))
        .singleElement()
        .asString()
        .contains("Small");
  }

  private Window show(String body) {
    String page =
        "<!doctype html><html lang=en><title>Text</title><body style='background: #fff; color: #000'>"
            + body;
    return window.open(
        "data:text/html," + URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
