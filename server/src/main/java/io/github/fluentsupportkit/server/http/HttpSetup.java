package io.github.fluentsupportkit.server.http;

import io.github.fluentsupportkit.server.auth.AccessCheck;
import io.github.fluentsupportkit.server.errors.ErrorWriter;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.request.InputCheck;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The way of a request to its controller: below WordPress's path, who may, then what it says. */
@Configuration
class HttpSetup implements WebMvcConfigurer {

  static final String NAMESPACE = "fluent-support/v2";

  /** Where WordPress has the API. */
  static final String BASE_PATH = "/wp-json/" + NAMESPACE;

  private static final Duration MARGIN = Duration.ofSeconds(10);

  private final NumbersInPath numbers;
  private final AccessCheck access;
  private final InputCheck input;
  private final AllowHeader allow;

  HttpSetup(NumbersInPath numbers, AccessCheck access, InputCheck input, AllowHeader allow) {
    this.numbers = numbers;
    this.access = access;
    this.input = input;
    this.allow = allow;
  }

  /** Tomcat has its own page for what it refuses; ours comes before it. */
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> jsonOnly(
      Refusals refusals, ErrorWriter errors) {
    return factory -> factory.addContextCustomizers(context -> {
      StandardHost host = (StandardHost) context.getParent();
      host.setErrorReportValveClass(ContainerRefusals.class.getName());
      host.getPipeline().addValve(new ContainerRefusals(refusals, errors));
      host.getPipeline().addValve(new ConnectionEnd.Valve());
    });
  }

  /** Whoever falls silent in the middle of a request is told so when its time is over, and not cut off before. */
  @Bean
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> silenceIsSlowness(
      @Value("${help-desk.limits.request-time}") Duration longest) {
    return factory -> factory.addConnectorCustomizers(
        connector -> ((AbstractHttp11Protocol<?>) connector.getProtocolHandler())
            .setConnectionTimeout((int) longest.plus(MARGIN).toMillis()));
  }

  @Override
  public void configurePathMatch(PathMatchConfigurer paths) {
    paths.addPathPrefix(BASE_PATH, HandlerTypePredicate.forAnnotation(RestController.class));
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
    negotiation.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
  }

  @Override
  public void addInterceptors(InterceptorRegistry interceptors) {
    interceptors.addInterceptor(numbers);
    interceptors.addInterceptor(access);
    interceptors.addInterceptor(allow);
    interceptors.addInterceptor(input);
  }
}
