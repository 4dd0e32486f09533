package io.github.fluentsupportkit.conformance.checks;

import io.github.fluentsupportkit.conformance.transcript.Transcript;

/** One demand on a server. It sends nothing, keeps nothing, and judges the same transcript the same way every time. */
public interface Check {

  /** What it demands, and why. */
  About about();

  /** Looks through the transcript, and says what it looked at and what it found. */
  void judge(Transcript transcript, Findings findings);
}
