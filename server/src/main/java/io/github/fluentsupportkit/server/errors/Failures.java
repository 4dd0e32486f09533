package io.github.fluentsupportkit.server.errors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says which refusal answers a failure, whatever failed. What is a defect goes into the log. */
@Component
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Refusals refusals;

  Failures(Refusals refusals) {
    this.refusals = refusals;
  }

  /** The answer to a request that ended like this. */
  public Refusal refusal(Exception e) {
    if (e instanceof Refusal refusal) {
      return refusal;
    }
    if (isNoRoute(e)) {
      return refusals.noRoute();
    }
    if (isUnavailable(e)) {
      LOG.warn(
          "A request failed because the database did not answer it: {}: {}",
          e.getMessage(),
          NestedExceptionUtils.getMostSpecificCause(e).toString());
      return refusals.unavailable();
    }
    LOG.error("A request failed because of a defect of this server", e);
    return refusals.defect();
  }

  /** WordPress knows no 405, and no number in a path that is too large for one. */
  private static boolean isNoRoute(Exception e) {
    return e instanceof NoHandlerFoundException
        || e instanceof NoResourceFoundException
        || e instanceof HttpRequestMethodNotSupportedException
        || e instanceof MethodArgumentTypeMismatchException;
  }

  /** The database is away, or others were faster time and again; the same request may succeed later. */
  private static boolean isUnavailable(Exception e) {
    return e instanceof ConcurrencyFailureException
        || e instanceof DataAccessResourceFailureException
        || e instanceof QueryTimeoutException
        || e instanceof CannotGetJdbcConnectionException
        || e instanceof CannotCreateTransactionException;
  }
}
