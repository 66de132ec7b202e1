/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.exchange.xml;

import java.io.IOException;

/** A part of a file that is larger than any real one when it is unpacked. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;
}
