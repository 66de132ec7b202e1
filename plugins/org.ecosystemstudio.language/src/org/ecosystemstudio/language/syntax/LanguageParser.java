/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.syntax;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.ecosystemstudio.language.parser.antlr.EcosystemParser;
import org.ecosystemstudio.language.parser.antlr.internal.InternalEcosystemParser;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The language's parser: it reads on behind errors, and its time and stack are bounded whatever the text is. */
@Singleton
public final class LanguageParser extends EcosystemParser {

    private final ExpectedWords words;
    private BitSet starts;

    @Inject
    LanguageParser(ExpectedWords words) {
        this.words = words;
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource source) {
        return new ModelTokens(source, getTokenDefProvider());
    }

    @Override
    protected InternalEcosystemParser createParser(XtextTokenStream tokens) {
        return new TolerantParser((ModelTokens) tokens, getGrammarAccess(), starts());
    }

    /** Whole files are parsed: what an error costs depends on all that stands before it. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }

    private synchronized BitSet starts() {
        if (starts == null) {
            Set<String> beginnings = words.beginningElements();
            starts = new BitSet();
            for (Map.Entry<Integer, String> token : getTokenDefProvider().getTokenDefMap().entrySet()) {
                String name = token.getValue();
                if (name.startsWith("'") && beginnings.contains(name.substring(1, name.length() - 1))) {
                    starts.set(token.getKey());
                }
            }
        }
        return starts;
    }
}
