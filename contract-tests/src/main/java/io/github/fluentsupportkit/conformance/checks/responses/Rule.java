package io.github.fluentsupportkit.conformance.checks.responses;

import io.github.fluentsupportkit.conformance.checks.About;
import io.github.fluentsupportkit.conformance.checks.Findings;

/** What one check demands of a single answer. */
interface Rule {

  /** What it demands, and why. */
  About about();

  /** Whether it has anything to say about answers such as this one. */
  boolean concerns(Reading reading);

  /** Says what is wrong with an answer that it concerns. */
  void judge(Reading reading, Findings findings);
}
