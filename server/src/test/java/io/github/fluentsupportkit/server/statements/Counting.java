package io.github.fluentsupportkit.server.statements;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts itself between a server and its database. */
final class Counting implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
  }
}
