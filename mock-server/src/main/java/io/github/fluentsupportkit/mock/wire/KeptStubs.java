package io.github.fluentsupportkit.mock.wire;

import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;

/** Puts the contract's stubs back after a reset, which tests like to do between each other. */
final class KeptStubs implements StubLifecycleListener {

  private final Runnable putBack;

  KeptStubs(Runnable putBack) {
    this.putBack = putBack;
  }

  @Override
  public String getName() {
    return "kept-stubs";
  }

  @Override
  public void afterStubsReset() {
    putBack.run();
  }
}
