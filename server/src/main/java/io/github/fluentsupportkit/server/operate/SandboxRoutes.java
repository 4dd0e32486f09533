package io.github.fluentsupportkit.server.operate;

import io.github.fluentsupportkit.server.samples.SampleData;
import io.github.fluentsupportkit.site.serving.ServedBy;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What only a sandbox has. Not found by scanning, so that no other help desk has it. */
final class SandboxRoutes {

  static final String RESET = "/sandbox/reset";

  /** Everybody's is the same, and known. */
  static final UnaryOperator<String> PASSWORDS = login -> "sandbox";

  /** The console of the documentation can log in at once, and the commands of the guide are for it. */
  @Bean
  ServedBy console() {
    return new ServedBy("This sandbox", "http://127.0.0.1:4020", "admin", PASSWORDS.apply("admin"));
  }

  /** Without credentials, so that a test can always begin with it. */
  @Bean
  RouterFunction<ServerResponse> reset(SampleData data) {
    return RouterFunctions.route()
        .POST(RESET, request -> {
          data.restore(PASSWORDS);
          return ServerResponse.noContent().build();
        })
        .build();
  }
}
