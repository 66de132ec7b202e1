/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.ecosystemstudio.language.formatting.FileFormatter;

/** The text of a file as it is before a change: where its elements, lines and comments are. */
final class FileText {

    /**
     * A comment in the text.
     *
     * @param end where its text ends, before the line end
     */
    record CommentPlace(int start, int end) {
    }

    private final String text;
    private final String lineEnd;
    private final Map<EObject, ElementText> elements = new IdentityHashMap<>();
    private final List<CommentPlace> comments = new ArrayList<>();

    private FileText(String text) {
        this.text = text;
        lineEnd = FileFormatter.lineEndOf(text);
    }

    /** A file without text. */
    static FileText empty() {
        return new FileText("");
    }

    /** Reads where everything stands in a parsed file. */
    static FileText of(ICompositeNode root, ElementForms forms) {
        FileText file = new FileText(root.getText());
        file.read(root, forms);
        return file;
    }

    String text() {
        return text;
    }

    String lineEnd() {
        return lineEnd;
    }

    /** What the file says of an element; null when it says nothing. */
    ElementText find(EObject element) {
        return elements.get(element);
    }

    Collection<ElementText> elements() {
        return elements.values();
    }

    private void read(ICompositeNode root, ElementForms forms) {
        Deque<Iterator<INode>> open = new ArrayDeque<>();
        Deque<ElementText> parents = new ArrayDeque<>();
        ElementText whole = new ElementText(root.getSemanticElement(), root, forms.ofFile(), this, null);
        if (whole.element() != null) {
            elements.put(whole.element(), whole);
        }
        open.push(root.getChildren().iterator());
        parents.push(whole);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                parents.pop();
                continue;
            }
            INode node = open.peek().next();
            if (node instanceof ILeafNode leaf) {
                addComment(leaf);
            } else if (node instanceof ICompositeNode composite) {
                parents.push(add(composite, parents.peek(), forms));
                open.push(composite.getChildren().iterator());
            }
        }
    }

    private ElementText add(ICompositeNode node, ElementText parent, ElementForms forms) {
        boolean beforeAction = !node.hasChildren() && node.getParent().getGrammarElement() instanceof Action;
        if (beforeAction || !(ElementText.partOf(node) instanceof RuleCall call)) {
            return parent;
        }
        ElementForm form = forms.of(call.getRule());
        if (form == null) {
            return parent;
        }
        EObject element = node.hasDirectSemanticElement() ? node.getSemanticElement() : null;
        ElementText text = new ElementText(element, node, form, this, parent);
        if (element != null) {
            elements.put(element, text);
        }
        return text;
    }

    private void addComment(ILeafNode leaf) {
        if (leaf.isHidden() && text.startsWith("/", leaf.getTotalOffset())) {
            int end = leaf.getTotalEndOffset();
            while (end > leaf.getTotalOffset() && isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            comments.add(new CommentPlace(leaf.getTotalOffset(), end));
        }
    }

    /** The comments that begin at or behind a place and before another. */
    List<CommentPlace> comments(int from, int to) {
        int first = firstCommentFrom(from);
        return comments.subList(first, Math.max(first, firstCommentFrom(to)));
    }

    private int firstCommentFrom(int offset) {
        int low = 0;
        int high = comments.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (comments.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isLineEnd(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the line of a place begins. */
    int lineStart(int offset) {
        int i = offset;
        while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the line of a place ends, before its line end. */
    int lineStop(int offset) {
        int i = offset;
        while (i < text.length() && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the next line begins. */
    int nextLine(int offset) {
        int i = lineStop(offset);
        if (text.startsWith("\r\n", i)) {
            return i + 2;
        }
        return Math.min(i + 1, text.length());
    }

    /** How the line of a place is indented: the white space it begins with. */
    String indentOf(int offset) {
        int start = lineStart(offset);
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return text.substring(start, i);
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    /** Where the white space behind a place ends, within its line. */
    int skipSpaces(int offset) {
        int i = offset;
        while (i < text.length() && Character.isWhitespace(text.charAt(i)) && !isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the white space before a place begins, within its line. */
    int skipSpacesBack(int offset) {
        int i = offset;
        while (i > 0 && Character.isWhitespace(text.charAt(i - 1)) && !isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
