package io.github.fluentsupportkit.conformance.report;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Finding;
import io.github.fluentsupportkit.conformance.engine.CheckResult;
import io.github.fluentsupportkit.conformance.engine.Group;
import io.github.fluentsupportkit.conformance.engine.Standing;
import io.github.fluentsupportkit.conformance.engine.Verdict;
import io.github.fluentsupportkit.conformance.http.Curl;
import io.github.fluentsupportkit.conformance.http.Redaction;
import io.github.fluentsupportkit.conformance.transcript.Step;
import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.contract.Operation;
import io.github.fluentsupportkit.contract.ledger.Ledger;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A verdict without secrets, and what it takes to tell of it. */
public final class Report {

  /** Where recorded requests went, as nobody knows it. */
  private static final URI SOME_SERVER =
      URI.create("https://your-site.example" + Contract.BASE_PATH);

  private final Verdict verdict;
  private final Contract contract;
  private final ContractFiles files;
  private final Map<Integer, Step> steps = new HashMap<>();
  private final Map<String, About> checks = new HashMap<>();
  private final Map<String, String> deviations = new HashMap<>();

  /** Reports a verdict, and takes the secrets out of it first. */
  public Report(Verdict verdict, Contract contract, Redaction redaction) {
    this.verdict = Redacted.of(verdict, redaction);
    this.contract = contract;
    this.files = new ContractFiles(contract);
    this.verdict.transcript().steps().forEach(s -> steps.put(s.number(), s));
    this.verdict.results().forEach(r -> checks.put(r.about().id(), r.about()));
    Ledger.bundled().deviations().forEach(d -> deviations.put(d.id(), d.title()));
  }

  /** The verdict without secrets. */
  public Verdict verdict() {
    return verdict;
  }

  /** The contract that was judged by. */
  public Contract contract() {
    return contract;
  }

  /** The verdict in one word. */
  public Conclusion conclusion() {
    return Conclusion.of(verdict);
  }

  /** Whether recorded traffic was judged, and no server. */
  public boolean isRecording() {
    return verdict.marker().isEmpty();
  }

  /** Where the API begins. */
  public URI base() {
    return isRecording() ? SOME_SERVER : URI.create(verdict.subject());
  }

  /** Groups of findings with this standing. */
  public List<Group> groups(Standing standing) {
    return verdict.groups().stream().filter(g -> g.standing() == standing).toList();
  }

  /** The requests that show a finding, the most telling first. */
  public List<Step> steps(Finding finding) {
    return finding.steps().stream().map(steps::get).filter(Objects::nonNull).toList();
  }

  /** What a check says of itself. */
  public About about(String check) {
    return Objects.requireNonNull(checks.get(check), check);
  }

  /** Results of checks that ended this way. */
  public List<CheckResult> results(CheckResult.Outcome outcome) {
    return verdict.results().stream().filter(r -> r.outcome() == outcome).toList();
  }

  /** The command that repeats a request. */
  public String curl(Step step) {
    return Curl.of(base(), step.request());
  }

  /** Method and path of an operation, as the contract has them. */
  public String route(String operation) {
    return operation(operation).map(o -> o.method() + " " + o.path()).orElse("no operation");
  }

  /** An operation of the contract. */
  public Optional<Operation> operation(String id) {
    return contract.operation(id);
  }

  /** Where a finding's demand is written down. */
  public String basis(Finding finding) {
    if (!finding.basis().isEmpty()) {
      return finding.basis();
    }
    ContractFiles.Place place = place(finding.operation());
    return place.file() + ":" + place.line();
  }

  /** Where an operation stands in the contract's files. */
  public ContractFiles.Place place(String operation) {
    return files.of(operation);
  }

  /** What an entry of the ledger is about. */
  public String deviation(String id) {
    return deviations.getOrDefault(id, id);
  }
}
