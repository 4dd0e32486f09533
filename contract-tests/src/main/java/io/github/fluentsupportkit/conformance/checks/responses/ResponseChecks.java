package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.Check;
import io.github.fluentsupportkit.contract.Contract;
import java.util.List;
import java.util.stream.Stream;

/** Checks of one answer by itself. */
public final class ResponseChecks {

  private ResponseChecks() {}

  /** All of them, by this contract, in the order in which people read them. */
  public static List<Check> all(Contract contract) {
    Readings readings = new Readings(contract);
    return rules().<Check>map(rule -> new RuleCheck(rule, readings)).toList();
  }

  private static Stream<Rule> rules() {
    return Stream.of(
        new Answered(),
        new Crashed(),
        new KnownStatus(),
        new JsonContentType(),
        new Utf8(),
        new NoByteOrderMark(),
        new WellFormed(),
        new NothingBefore(),
        new NothingBehind(),
        new UniqueKeys(),
        SchemaRule.fields(),
        SchemaRule.types(),
        SchemaRule.values(),
        SchemaRule.forms(),
        new UndocumentedFields(),
        new RealDates(),
        new PlausibleTimes(),
        new OwnId(),
        new ForeignKeys(),
        new FullName(),
        new OnceOnly(),
        new SaysFailed(),
        new StatusRepeated(),
        new DocumentedHeaders(),
        new AllowedMethods(),
        new PrivateAnswers(),
        new RetryAfter(),
        new CrossOrigin(),
        LeakRule.internals(),
        LeakRule.classNames(),
        new SecretsKept(),
        new RefusedShowsNothing(),
        new NotRefused(),
        new WrongInput(),
        new NoRoute());
  }
}
