package io.github.fluentsupportkit.mock;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests of a class a running mock as a parameter, one for the whole class and the classes
 * nested in it, and ends the scenario of a test behind it: the next one finds that of the settings, or
 * none.
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

  /** A mock with settings of its own, for a static field with {@code @RegisterExtension}. */
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
    MockServer mock = store(context).get(this, MockServer.class);
    if (mock != null) {
      mock.firstScenario();
    }
  }

  private MockServer mock(ExtensionContext context) {
    return store(context).computeIfAbsent(this, key -> settings.start(), MockServer.class);
  }

  /** That of the outermost class, which closes what it holds when the class is done. */
  private static ExtensionContext.Store store(ExtensionContext context) {
    ExtensionContext outermost = context;
    for (ExtensionContext at = context;
        at != context.getRoot();
        at = at.getParent().orElseThrow()) {
      outermost = at;
    }
    return outermost.getStore(MOCKS);
  }
}
