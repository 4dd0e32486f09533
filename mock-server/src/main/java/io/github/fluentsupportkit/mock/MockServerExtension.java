package io.github.fluentsupportkit.mock;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class a running mock as a parameter, one for the whole class, and ends the
 * scenario of a test behind it.
 *
 * <pre>{@code
 * @ExtendWith(MockServerExtension.class)
 * class TicketListTest {
 *   @Test
 *   void showsThatThereIsNothing(MockServer mock) {
 *     mock.scenario("empty-inbox");
 *     ...
 *   }
 * }
 * }</pre>
 */
public final class MockServerExtension implements ParameterResolver, AfterEachCallback {

  private static final ExtensionContext.Namespace MOCKS =
      ExtensionContext.Namespace.create(MockServerExtension.class);

  private final MockServer.Builder settings;

  /** A mock as it comes. */
  public MockServerExtension() {
    this(MockServer.builder());
  }

  /** A mock with settings of its own, for {@code @RegisterExtension}. */
  public MockServerExtension(MockServer.Builder settings) {
    this.settings = settings;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == MockServer.class;
  }

  @Override
  public MockServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return mock(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    mock(context).noScenario();
  }

  private MockServer mock(ExtensionContext context) {
    // The store of the class closes what it holds when the class is done.
    ExtensionContext.Store store = context.getParent().orElse(context).getStore(MOCKS);
    return store.computeIfAbsent(this, key -> settings.start(), MockServer.class);
  }
}
