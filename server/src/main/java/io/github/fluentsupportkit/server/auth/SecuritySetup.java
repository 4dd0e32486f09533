package io.github.fluentsupportkit.server.auth;

import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** HTTP Basic as WordPress has it. Who may do what, the operations say themselves, see {@link AllowedTo}. */
@Configuration
class SecuritySetup {

  @Bean
  SecurityFilterChain basicOnly(
      HttpSecurity http, AuthenticationProvider passwords, AuthenticationEntryPoint refused) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .servletApi(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        // Given as a provider it would be asked twice, and a wrong password would count twice.
        .authenticationManager(new ProviderManager(passwords))
        .httpBasic(basic -> basic.authenticationEntryPoint(refused))
        .build();
  }

  /** Metrics of every filter cost more than the filters. */
  @Bean
  SecurityObservationSettings unobserved() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  AuthenticationEntryPoint refused(Refusals refusals, ErrorWriter errors) {
    return (request, response, failure) -> errors.write(
        failure instanceof TooManyFailuresException many
            ? refusals.tooManyFailures(many.secondsToWait())
            : refusals.unauthenticated(),
        response);
  }

  /** Odd methods and headers lead to no route or mean nothing, and are answered so; odd paths are refused below. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowedHeaderNames(name -> true);
    firewall.setAllowedHeaderValues(value -> true);
    firewall.setAllowedParameterNames(name -> true);
    firewall.setAllowedParameterValues(value -> true);
    firewall.setAllowedHostnames(host -> true);
    return firewall;
  }

  @Bean
  RequestRejectedHandler oddPath(Refusals refusals, ErrorWriter errors) {
    return (request, response, rejection) -> errors.write(refusals.noRoute(), response);
  }
}
