package io.github.fluentsupportkit.site;

/**
 * A page of the site to be read by people.
 *
 * @param path where it is, relative to the site's root and without an extension, such as {@code guide/pages}
 * @param title its heading, in plain text
 * @param summary what it is for, in one sentence of Markdown; shown under the heading and in lists of pages
 * @param markdown the rest of it, CommonMark with tables, without the heading of the first level. Links
 *     to other pages are relative to this page and end in {@code .html}
 */
public record Page(String path, String title, String summary, String markdown) {}
