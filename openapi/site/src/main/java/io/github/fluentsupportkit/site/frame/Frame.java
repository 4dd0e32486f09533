package io.github.fluentsupportkit.site.frame;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.markdown.Markdown;
import io.github.fluentsupportkit.site.markdown.Rendered;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Puts pages into the templates beside this class. */
public final class Frame {

  /**
   * Nothing but what belongs to the site. No script of it asks for anything; crawlers and Lighthouse do, for
   * {@code robots.txt}, and report what they may not.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  /**
   * The reference writes style sheets itself, and its console calls servers: the one it is served by, and
   * those of the kit on the same machine. Servers send a policy that leaves only the first.
   */
  public static final String REFERENCE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
          + " font-src data:; connect-src 'self' http://127.0.0.1:4010 http://127.0.0.1:4020; base-uri 'none';"
          + " form-action 'none'";

  private final Mustache.Compiler mustache = Mustache.compiler().withLoader(Frame::template);
  private final Map<String, Template> templates = new HashMap<>();
  private final Navigation navigation;
  private final String version;

  /**
   * A frame.
   *
   * @param version of the contract
   */
  public Frame(Navigation navigation, String version) {
    this.navigation = navigation;
    this.version = version;
  }

  /** A page of text, with its outline and the ways to the pages before and after it. */
  public String page(Page page, Rendered content) {
    Rendered summary = Markdown.render(page.summary(), link -> link);
    Map<String, Object> view = view(page.path(), page.title(), summary.text());
    view.put("folder", Paths.folder(page.path()));
    view.put("lead", summary.html());
    view.put("content", content.html());
    view.put("outline", content.headings());
    view.put("outlined", content.headings().size() > 1);
    return render("page", view);
  }

  /**
   * A page with a template of its own.
   *
   * @param template its name
   * @param facts what it shows beside the frame
   */
  public String special(
      String template, String path, String title, String summary, Map<String, Object> facts) {
    Map<String, Object> view = view(path, title, summary);
    view.putAll(facts);
    return render(template, view);
  }

  private Map<String, Object> view(String path, String title, String summary) {
    Map<String, Object> view = new HashMap<>();
    view.put("root", Paths.root(path));
    // What stands before the addresses in the navigation, which lead from the page to another.
    view.put("base", "");
    view.put("policy", POLICY);
    view.put("style", "page");
    view.put("version", version);
    view.put("title", title);
    view.put("summary", summary);
    view.put("tabs", navigation.tabs(path));
    view.put("sections", navigation.around(path));
    navigation.before(path).ifPresent(before -> view.put("before", before));
    navigation.after(path).ifPresent(after -> view.put("after", after));
    return view;
  }

  private String render(String template, Map<String, Object> view) {
    return templates
        .computeIfAbsent(template, name -> mustache.compile(new StringReader("{{>" + name + "}}")))
        .execute(view);
  }

  private static Reader template(String name) {
    String file = name + ".mustache";
    try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream(file), file)) {
      return new InputStreamReader(
          new java.io.ByteArrayInputStream(in.readAllBytes()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
