/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.messages;

/** The codes of the problems that the language itself finds. */
public final class ProblemCodes {

    /** The text is not what the grammar allows here. */
    public static final String SYNTAX = "syntax";
    /** A name that no fitting element has. */
    public static final String LINK = "link";
    /** A value that does not exist: a date, a currency, an escape. */
    public static final String VALUE = "value";
    /** A name, a property or an ecosystem that stands twice. */
    public static final String DUPLICATE = "duplicate";
    /** Names that differ only in capitals. */
    public static final String CASE = "case";
    /** A version of the language that this tool does not know. */
    public static final String VERSION = "version";
    /** A question or rule of the method that does not exist. */
    public static final String CODE = "code";
    /** A property that a reader may take for another element's. */
    public static final String BELONGING = "belonging";
    /** A file that declares nothing. */
    public static final String EMPTY = "empty";
    /** Bytes that are no text in UTF-8. */
    public static final String ENCODING = "encoding";
    /** A file that is larger, or nested deeper, than a model can sensibly be. */
    public static final String SIZE = "size";
    /** A file that is there but cannot be read. */
    public static final String UNREADABLE = "unreadable";

    private ProblemCodes() {
    }
}
