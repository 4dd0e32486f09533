package io.github.fluentsupportkit.server.storage;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Has the tables made or changed beside Spring's own start, which takes as long and needs no database. No part is made
 * before that is done, and a start that fails does not leave it half done.
 */
final class TablesFirst implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext parts) {
    if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
      return;
    }
    ConfigurableEnvironment settings = parts.getEnvironment();
    FutureTask<Void> work = new FutureTask<>(() -> {
      Tables.bringUpToDate(
          settings.getRequiredProperty("spring.datasource.url"),
          settings.getRequiredProperty("spring.datasource.username"),
          settings.getProperty("spring.datasource.password", ""));
      return null;
    });
    new Thread(work, "tables").start();
    parts.addBeanFactoryPostProcessor(factory -> await(work));
    parts.addApplicationListener(
        (ApplicationListener<ApplicationFailedEvent>) failed -> awaitWhateverItBrings(work));
  }

  private static void await(FutureTask<Void> work) {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the tables cannot be used", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void awaitWhateverItBrings(FutureTask<Void> work) {
    try {
      await(work);
    } catch (IllegalStateException e) {
      // It is why the start failed, or does not matter any more.
      return;
    }
  }
}
