package io.github.fluentsupportkit.conformance.report.html;

import io.github.fluentsupportkit.conformance.report.Program;
import io.github.fluentsupportkit.conformance.report.Report;
import java.util.Locale;

/** The verdict as one page: it loads nothing, runs nothing but its own script, and can be sent to anybody. */
public final class HtmlReport {

  /** For search engines and for those who share a link, as reports are published. */
  private static final String DESCRIPTION =
      "What the conformance tester for the API of Fluent Support checked of a server, and what it found.";

  private static final OwnResource STYLE = OwnResource.of("report.css");
  private static final OwnResource SCRIPT = OwnResource.of("report.js");

  private HtmlReport() {}

  /** The page. */
  public static String of(Report report) {
    Markup html = new Markup();
    html.open("html", "lang", "en");
    head(report, html);
    html.open("body");
    html.leaf("a", "Skip to the findings", "href", "#findings", "class", "skip");
    new SummarySection(report, html).write();
    navigation(html);
    html.open("main");
    new FindingsSection(report, html).write();
    new CoverageSection(report, html).write();
    new NotCheckedSection(report, html).write();
    new ChecksSection(report, html).write();
    new RequestsSection(report, html).write();
    html.end();
    footer(report, html);
    html.own("script", SCRIPT.text());
    html.end().end();
    return "<!DOCTYPE html>\n" + html;
  }

  private static void head(Report report, Markup html) {
    html.open("head").open("meta", "charset", "utf-8");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src " + STYLE.source() + "; script-src " + SCRIPT.source()
            + "; base-uri 'none'; form-action 'none'");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "description", "content", DESCRIPTION);
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.open("meta", "name", "generator", "content", Program.NAME + " " + Program.version());
    html.leaf("title", report.conclusion().words() + ": " + report.verdict().subject());
    html.own("style", STYLE.text()).end();
  }

  private static void navigation(Markup html) {
    html.open("nav", "aria-label", "Sections");
    for (String section :
        new String[] {"Findings", "Coverage", "Not checked", "Checks", "Requests"}) {
      html.leaf("a", section, "href", "#" + section.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
    html.open(
        "input",
        "type",
        "search",
        "id",
        "filter",
        "placeholder",
        "Filter findings, checks, requests  /",
        "aria-label",
        "Filter findings, checks and requests",
        "autocomplete",
        "off");
    html.leaf(
        "button",
        "◐",
        "type",
        "button",
        "id",
        "theme",
        "title",
        "Light or dark",
        "aria-label",
        "Light or dark");
    html.end();
    html.leaf("p", "", "id", "filtered", "role", "status", "hidden", "");
  }

  private static void footer(Report report, Markup html) {
    html.open("footer");
    html.text(
        "Written by " + Program.NAME + " " + Program.version() + " from contract "
            + report.verdict().contract()
            + ". Passwords, authorization headers and cookies are taken out. Not affiliated with the makers of Fluent Support.");
    html.end();
  }
}
