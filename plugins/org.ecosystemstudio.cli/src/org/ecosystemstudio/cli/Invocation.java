/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

import org.ecosystemstudio.cli.terminal.Progress;
import org.ecosystemstudio.cli.terminal.Tint;
import org.ecosystemstudio.cli.terminal.TintedText;
import org.ecosystemstudio.model.messages.MessageBundle;

/**
 * What one call of the command line is given besides its arguments.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether a person looks at standard output
 * @param errIsTerminal whether a person looks at standard error
 * @param colours whether a terminal is to show colours
 * @param language the language of messages
 * @param today says what day it is, to those who ask
 */
public record Invocation(InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal,
        boolean errIsTerminal, boolean colours, Locale language, Supplier<LocalDate> today) {

    /** The name of the command, as it stands before its messages. */
    public static final String NAME = "ecosystem";

    private static final MessageBundle MESSAGES = MessageBundle.beside(Invocation.class);

    /** The sentence with the key of the command line's messages, in the language of the call. */
    public String text(String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    /** How text is coloured on standard output. */
    public TintedText outTint() {
        return outIsTerminal && colours ? Tint::apply : TintedText.PLAIN;
    }

    /** How text is coloured on standard error. */
    public TintedText errTint() {
        return errIsTerminal && colours ? Tint::apply : TintedText.PLAIN;
    }

    /** Begins to tell on standard error what takes long. */
    public Progress progress() {
        return Progress.start(err, errIsTerminal);
    }
}
