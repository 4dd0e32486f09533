package io.github.fluentsupportkit.conformance.checks.responses;

import static io.github.fluentsupportkit.conformance.checks.responses.Sample.CONTRACT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.checks.Severity;
import io.github.fluentsupportkit.conformance.http.Caller;
import io.github.fluentsupportkit.conformance.transcript.Intent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EveryCheckTest {

  @TestFactory
  Stream<DynamicTest> eachCheckFindsItsFaultAndIsSilentWithoutIt() {
    return Faults.ALL.stream()
        .map(fault -> DynamicTest.dynamicTest(fault.check() + ": " + fault.what(), () -> {
          assertThat(fault.good().judgedBy(fault.check())).isEmpty();
          assertThat(fault.bad().judgedBy(fault.check())).isNotEmpty().anySatisfy(finding -> {
            assertThat(finding.where()).isEqualTo(fault.where());
            assertThat(finding.operation()).isEqualTo(fault.bad().request().operation());
            assertThat(finding.message()).endsWith(".");
            assertThat(finding.expected()).isNotEmpty();
            assertThat(finding.actual()).isNotEmpty();
          });
        }));
  }

  @Test
  void everyCheckIsShownAtWork() {
    Set<String> shown = Faults.ALL.stream().map(Faults.Fault::check).collect(Collectors.toSet());

    assertThat(ResponseChecks.all(CONTRACT))
        .extracting(check -> check.about().id())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(shown);
  }

  @Test
  void everyCheckJudgesRecordedTrafficAndSaysWhatItDemandsInASentence() {
    assertThat(ResponseChecks.all(CONTRACT)).allSatisfy(check -> {
      assertThat(check.about().recordings()).isTrue();
      assertThat(check.about().family()).isEqualTo("responses");
      assertThat(check.about().title()).doesNotEndWith(".");
      assertThat(check.about().reason()).endsWith(".");
    });
  }

  @Test
  void aBrokenBodyIsFoundWhereItIsBroken() {
    Sample cut = Sample.of(
        Faults.LIST.request(), 200, "{\"tickets\":\n{\"total\": 12, \"data\":[{\"id\": 1");
    Sample twice = Sample.of(Faults.LIST.request(), 200, "{\"é\": 1,\n\"é\": 2}");

    assertThat(cut.judgedBy("responses.json"))
        .extracting(Finding::message)
        .containsExactly("The body breaks off at byte 42 (line 2), in /tickets/data/0/id.");
    assertThat(twice.judgedBy("responses.duplicate-keys"))
        .extracting(Finding::message)
        .containsExactly("A key comes twice, again at byte 10 (line 2).");
  }

  @Test
  void oneFaultIsFoundOnce() {
    Sample crash = Faults.LIST
        .status(500)
        .text(t -> "<html>Fatal error</html>")
        .header("content-type", "text/html");
    Sample half = Faults.LIST.failing("the body broke off");
    Sample failed = Faults.LIST.text(t -> "{\"message\":\"No query results.\"}");

    assertThat(crash.judged()).extracting(Finding::check).containsExactly("responses.crashed");
    assertThat(half.judged()).extracting(Finding::check).containsExactly("responses.answered");
    assertThat(failed.judged())
        .extracting(Finding::check)
        .containsExactly("responses.success-that-failed");
  }

  @Test
  void whatNobodyDocumentedMayBeRefusedInAnyWay() {
    Sample refused = Faults.UNKNOWN.status(415);

    assertThat(refused.judgedBy("responses.status"))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(refused.intent(new Intent.Probe("a picture")).judgedBy("responses.status"))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFORMATION);
    assertThat(refused
            .intent(new Intent.Refusal(Intent.Reason.BROKEN_BODY, "half a body"))
            .judgedBy("responses.status"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void cachesMayKeepWhatNobodyHadToLogInFor() {
    Sample shared = Faults.LIST.header("cache-control", "public, max-age=60");

    assertThat(shared.asking(shared.request().as(Caller.NOBODY)).judgedBy("responses.caching"))
        .isEmpty();
  }

  @Test
  void noFindingShowsThePassword() {
    assertThat(Faults.NEW_USER.with("/ticket/user_pass", "\"c0rrect-horse\"").judged())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("c0rrect-horse"));
  }
}
