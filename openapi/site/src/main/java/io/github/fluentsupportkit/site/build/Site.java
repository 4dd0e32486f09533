package io.github.fluentsupportkit.site.build;

import io.github.fluentsupportkit.contract.Contract;
import io.github.fluentsupportkit.site.Asset;
import io.github.fluentsupportkit.site.Page;
import io.github.fluentsupportkit.site.files.Sources;
import io.github.fluentsupportkit.site.frame.Frame;
import io.github.fluentsupportkit.site.markdown.Markdown;
import io.github.fluentsupportkit.site.markdown.Rendered;
import io.github.fluentsupportkit.site.reference.ReferenceContract;
import io.github.fluentsupportkit.site.search.SearchIndex;
import io.github.fluentsupportkit.site.serving.PublishedSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The site as files. */
final class Site {

  private static final String SCALAR = "/META-INF/resources/webjars/scalar/scalar.js";

  private final Map<String, byte[]> files = new TreeMap<>();
  private final SearchIndex index = new SearchIndex();
  private final Frame frame;
  private final Links links;

  Site(Contract contract, Content content, Path repository) throws IOException {
    Set<String> paths = content.pages().stream().map(Page::path).collect(Collectors.toSet());
    Sources sources = new Sources(repository);
    this.frame = new Frame(Contents.of(content), contract.version());
    this.links = new Links(paths, sources);
    content.pages().forEach(this::add);
    sources.pages().forEach(this::add);
    content.assets().forEach(this::add);
    add(ReferenceContract.script(contract, paths));
    add(index.script());
    addScalar();
    add("reference.html", new ReferencePage(content).in(frame));
    add("index.html", new StartPage(contract, content).in(frame));
  }

  private void add(Page page) {
    Rendered rendered = Markdown.render(page.markdown(), link -> links.onPage(page, link));
    index.add(page, rendered);
    add(page.path() + ".html", frame.page(page, rendered));
  }

  private void add(Asset asset) {
    add(asset.path(), asset.content());
  }

  private void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void add(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalStateException("the site has two files " + path);
    }
  }

  private void addScalar() throws IOException {
    try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(SCALAR), SCALAR)) {
      add("assets/scalar.js", in.readAllBytes());
    }
  }

  /** Adds all files of a folder as they are. */
  void addFolder(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }

  /** All files by path. */
  Map<String, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  /** The same with what servers of the kit answer in place of a page that is not there. */
  Map<String, byte[]> servedFiles() {
    Map<String, byte[]> served = new TreeMap<>(files);
    served.put(PublishedSite.MISSING, MissingPage.in(frame).getBytes(StandardCharsets.UTF_8));
    return served;
  }
}
