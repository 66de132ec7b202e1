/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

/** Writes addresses of files as editors do: what is not ASCII is escaped, as RFC 3986 asks for. */
public final class EncodedUris extends UriExtensions {

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    @Override
    public String toUriString(URI file) {
        return BEYOND_ASCII.matcher(super.toUriString(file))
                .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }
}
