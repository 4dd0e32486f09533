package io.github.fluentsupportkit.server.text;

import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.errors.Refusals;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a request says fit to be kept, and refuses it with all that is wrong where it does not fit. */
@Component
public final class SentFields {

  /** The product's longest plain field. */
  private static final int LONGEST_PLAIN = 190;

  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_HTML = 1_000_000;
  private static final int DEEPEST_HTML = 500;

  private final ServedContract contract;
  private final Refusals refusals;

  SentFields(ServedContract contract, Refusals refusals) {
    this.contract = contract;
    this.refusals = refusals;
  }

  /** Begins with the fields of one request. */
  public Reading read() {
    return new Reading();
  }

  /** Refuses a field because of this rule of the contract. */
  public RuntimeException refuse(String field, String rule, String expected) {
    Reading reading = new Reading();
    reading.violate(field, rule, expected);
    return refusals.fields(reading.violations);
  }

  /** The fields of one request. */
  public final class Reading {

    private final Map<String, Map<String, String>> violations = new LinkedHashMap<>();

    /** A field without tags; null where none was sent. */
    public @Nullable String plain(String field, @Nullable String sent) {
      return sent == null ? null : fitting(field, PlainText.of(sent), LONGEST_PLAIN);
    }

    /** A field without tags that must say something. */
    public String neededPlain(String field, String sent) {
      return needed(field, fitting(field, PlainText.of(sent), LONGEST_PLAIN));
    }

    /** HTML; null where none was sent. */
    public @Nullable String html(String field, @Nullable String sent) {
      return sent == null ? null : safe(field, sent);
    }

    /** HTML that must say something. */
    public String neededHtml(String field, String sent) {
      return needed(field, safe(field, sent));
    }

    /** The address of a picture, which the contract has checked; null where none was sent. */
    public @Nullable String address(String field, @Nullable String sent) {
      return sent == null ? null : fitting(field, sent.strip(), LONGEST_ADDRESS);
    }

    /** Refuses the request if a field was wrong. */
    public void done() {
      if (!violations.isEmpty()) {
        throw refusals.fields(violations);
      }
    }

    /** What is too long or too deep is not even looked into, as that takes longer than anybody should wait. */
    private String safe(String field, String sent) {
      if (sent.length() > LONGEST_HTML) {
        violate(field, "max", LONGEST_HTML + " characters");
        return sent;
      }
      if (Nesting.of(sent) > DEEPEST_HTML) {
        violate(field, "max", DEEPEST_HTML + " tags deep");
        return sent;
      }
      return fitting(field, Html.sanitised(sent), LONGEST_HTML);
    }

    private String fitting(String field, String text, int longest) {
      if (text.length() > longest) {
        violate(field, "max", longest + " characters");
      }
      return text;
    }

    private String needed(String field, String text) {
      if (text.isEmpty()) {
        violate(field, "required", "");
      }
      return text;
    }

    private void violate(String field, String rule, String expected) {
      String message = contract
          .ruleMessages()
          .path(rule)
          .asString()
          .replace("{field}", field)
          .replace("{expected}", expected);
      violations.computeIfAbsent(field, f -> new LinkedHashMap<>()).put(rule, message);
    }
  }
}
