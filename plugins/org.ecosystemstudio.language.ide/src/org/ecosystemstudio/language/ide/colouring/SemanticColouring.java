/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.ide.colouring;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Tells an editor what each word of a file is: a keyword, the name of a declared element, a reference, a choice, text, a
 * value or a comment. A word that may be keyword or name is told by how it is used.
 */
@Singleton
public class SemanticColouring implements ISemanticHighlightingCalculator {

    private static final String NAME_FEATURE = "name";

    private final OperationCanceledManager cancellation;

    @Inject
    SemanticColouring(OperationCanceledManager cancellation) {
        this.cancellation = cancellation;
    }

    @Override
    public void provideHighlightingFor(XtextResource file, IHighlightedPositionAcceptor acceptor,
            CancelIndicator cancelIndicator) {
        IParseResult parsed = file == null ? null : file.getParseResult();
        if (parsed == null) {
            return;
        }
        for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
            cancellation.checkCanceled(cancelIndicator);
            String[] kind = kindOf(leaf);
            if (kind.length > 0) {
                addLineByLine(leaf, acceptor, kind);
            }
        }
    }

    private static String[] kindOf(ILeafNode leaf) {
        EObject grammar = leaf.getGrammarElement();
        if (leaf.isHidden()) {
            return grammar instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")
                    ? kind(SemanticTokenTypes.Comment)
                    : kind();
        }
        if (grammar == null) {
            return kind();
        }
        INode use = valueNode(leaf);
        if (use != null && use.getGrammarElement() instanceof CrossReference) {
            return kind(SemanticTokenTypes.Variable);
        }
        if (use != null && NAME_FEATURE.equals(featureOf(use))) {
            return kind(SemanticTokenTypes.Class, SemanticTokenModifiers.Declaration);
        }
        if (use != null && isChoice(use)) {
            return kind(SemanticTokenTypes.EnumMember);
        }
        if (grammar instanceof Keyword word) {
            return Character.isLetter(word.getValue().charAt(0)) ? kind(SemanticTokenTypes.Keyword) : kind();
        }
        return terminal(grammar);
    }

    private static String[] terminal(EObject grammar) {
        AbstractRule rule = grammar instanceof RuleCall call ? call.getRule() : null;
        return switch (rule == null ? "" : rule.getName()) {
            case "STRING", "MULTILINE_STRING" -> kind(SemanticTokenTypes.String);
            case "INT", "FRACTION", "DATE" -> kind(SemanticTokenTypes.Number);
            case "ID" -> kind(SemanticTokenTypes.Property);
            default -> kind();
        };
    }

    /** The node of the value that a leaf is part of: the outermost one made by data type rules or a reference. */
    private static INode valueNode(ILeafNode leaf) {
        INode value = null;
        for (INode node = leaf; node != null && !node.hasDirectSemanticElement(); node = node.getParent()) {
            EObject grammar = node.getGrammarElement();
            if (grammar instanceof CrossReference
                    || grammar instanceof RuleCall call && GrammarUtil.isDatatypeRule(call.getRule())) {
                value = node;
            }
        }
        return value;
    }

    private static String featureOf(INode value) {
        return value.getGrammarElement() instanceof RuleCall call && GrammarUtil.containingAssignment(call) != null
                ? GrammarUtil.containingAssignment(call).getFeature()
                : null;
    }

    private static boolean isChoice(INode value) {
        return value.getGrammarElement() instanceof RuleCall call
                && call.getRule().getType().getClassifier() instanceof EEnum;
    }

    /** Most editors refuse tokens of several lines. */
    private static void addLineByLine(ILeafNode leaf, IHighlightedPositionAcceptor acceptor, String... kind) {
        String text = leaf.getText();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            int visible = stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            if (visible > start) {
                acceptor.addPosition(leaf.getOffset() + start, visible - start, kind);
            }
            start = stop + 1;
        }
    }

    private static String[] kind(String... ids) {
        return ids;
    }
}
