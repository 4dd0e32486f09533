package io.github.fluentsupportkit.site.serving;

import java.util.Map;

/**
 * What a server answers to a request for the site.
 *
 * @param status 200, 304 for what the client has already, 308 for the site's address without its slash, 404 for people
 *     whose address leads nowhere
 * @param headers all that belong to the content
 * @param body empty where the status has none
 */
@SuppressWarnings("ArrayRecordComponent")
public record SiteAnswer(int status, Map<String, String> headers, byte[] body) {}
