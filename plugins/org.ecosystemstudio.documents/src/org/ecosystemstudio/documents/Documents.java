/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import org.ecosystemstudio.documents.actionplan.ActionPlan;
import org.ecosystemstudio.documents.html.HtmlWriter;
import org.ecosystemstudio.documents.markdown.MarkdownWriter;
import org.ecosystemstudio.documents.questions.QuestionChecklist;
import org.ecosystemstudio.documents.scorecard.ScoreCardDocument;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Language;

/**
 * The door of this room: makes a document of a model with its plan, and writes it in a format. The content is made once and may be written
 * in several formats. The same source and language give the same text. Safe for use by several threads.
 */
public final class Documents {

    /**
     * Makes the content of a document.
     *
     * @param source what it is made of
     */
    public Document compose(DocumentType type, Language language, DocumentSource source) {
        return switch (type) {
            case ACTION_PLAN -> new ActionPlan(language, source.plan(), source.assessment()).compose();
            case SCORE_CARD -> new ScoreCardDocument(language, source).compose();
            case QUESTIONS -> new QuestionChecklist(language, source).compose();
        };
    }

    /** Writes a document as text, with line feeds between lines and one at the end. */
    public String write(Document document, DocumentFormat format) {
        return switch (format) {
            case HTML -> new HtmlWriter().write(document);
            case MARKDOWN -> new MarkdownWriter().write(document);
        };
    }
}
