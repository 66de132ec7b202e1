/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * The text of a file as an editor sees it, for editors that are a moment behind or ahead: a position behind the end of its
 * line means the end of the line, as the protocol says, and one behind the last line the end of the text.
 */
final class ForgivingDocument extends Document {

    private static final boolean WITHOUT_TEXT_IN_MESSAGES = false;

    ForgivingDocument(Integer version, String contents) {
        super(version, contents, WITHOUT_TEXT_IN_MESSAGES);
    }

    static ForgivingDocument of(Document document) {
        return document instanceof ForgivingDocument forgiving ? forgiving
                : new ForgivingDocument(document.getVersion(), document.getContents());
    }

    @Override
    public int getOffSet(Position position) {
        String text = getContents();
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return text.length();
            }
        }
        int end = text.indexOf('\n', start);
        return Math.min(start + position.getCharacter(), end < 0 ? text.length() : end);
    }

    @Override
    public ITextRegion getTextRegion(Range range) {
        int start = getOffSet(range.getStart());
        return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
    }

    @Override
    public Document applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
        String text = getContents();
        for (TextDocumentContentChangeEvent change : changes) {
            if (change.getRange() == null) {
                text = change.getText();
            } else {
                ITextRegion region = new ForgivingDocument(getVersion(), text).getTextRegion(change.getRange());
                text = text.substring(0, region.getOffset()) + change.getText()
                        + text.substring(region.getOffset() + region.getLength());
            }
        }
        return new ForgivingDocument(getVersion() == null ? null : getVersion() + 1, text);
    }
}
