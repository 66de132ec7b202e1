/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.ecosystemstudio.language.formatting.Replacement;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.syntax.TextPosition;

import com.google.inject.Inject;

/**
 * The one writer of model text. It compares a model as it is now with the text that it was read from, and gives the
 * smallest edits that make the text say the same: a value replaces its own words, a new element is laid out alone and
 * inserted, a removed one takes the comments attached to it along (so does what is left over of an element when the one
 * that it cannot do without is deleted), a moved one takes them to its new place, and names
 * follow the elements they mean. Nothing else is touched. It needs no record of the changes, so that it serves whoever
 * changes a model, and also who only saves it.
 *
 * <p>The edits of all files are found before any is given, and each text is read back and compared with the model: what is
 * given says what the model says.
 */
public final class TextWriter {

    private final ElementForms forms;
    private final ValueTexts values;
    private final IParser parser;
    private final LanguageMessages messages;

    @Inject
    TextWriter(ElementForms forms, ValueTexts values, IParser parser, LanguageMessages messages) {
        this.forms = forms;
        this.values = values;
        this.parser = parser;
        this.messages = messages;
    }

    /**
     * The edits that a changed model needs.
     *
     * @param model all files of the model; a file that has contents and was never parsed is a new one
     * @return the edits of each file that changes; empty when the text says what the model says
     * @throws UnwritableChangeException when the language cannot say the model as it is now, or a file that changes has
     *             syntax errors
     */
    public List<FileEdits> edits(Collection<? extends XtextResource> model) {
        Writing writing = new Writing(model);
        writing.checkNames(model);
        List<FileEdits> edits = new ArrayList<>();
        for (XtextResource file : model) {
            FileEdits ofFile = writing.editsOf(file);
            if (!ofFile.isEmpty()) {
                edits.add(ofFile);
            }
        }
        return edits;
    }

    /**
     * The edits that one file of a changed model needs.
     *
     * @param file one of the model's files
     * @param model all files of the model
     * @throws UnwritableChangeException as {@link #edits(Collection)} does
     */
    public FileEdits edits(XtextResource file, Collection<? extends XtextResource> model) {
        Writing writing = new Writing(model);
        writing.checkNames(model);
        return writing.editsOf(file);
    }

    /**
     * Takes note that a file's text now is what the edits make it: its elements are found in that text from now on, as if
     * they had been read from it. The model itself is not changed.
     *
     * @param edits the edits of the file, for the model as it is now
     * @param model all files of the model
     */
    public void settle(FileEdits edits, Collection<? extends XtextResource> model) {
        EObject root = rootOf(edits.file());
        if (root == null) {
            return;
        }
        WritingContext context = new Writing(model).context;
        ReadBack read = ReadBack.of(edits.after(), parser, forms, context);
        String difference = read.difference(root);
        if (difference != null) {
            throw new IllegalStateException("The text does not say what the model says: " + difference);
        }
        read.pairs().forEach(pair -> context.lookUp(pair.live()));
        for (ReadBack.Pair pair : read.pairs()) {
            INode before = NodeModelUtils.getNode(pair.live());
            INode now = NodeModelUtils.getNode(pair.read());
            if (before instanceof Adapter adapter) {
                pair.live().eAdapters().remove(adapter);
            }
            if (now instanceof Adapter adapter) {
                pair.read().eAdapters().remove(adapter);
                pair.live().eAdapters().add(adapter);
            }
        }
        edits.file().setParseResult(new ParseResult(root, read.rootNode(), false));
    }

    private static EObject rootOf(Resource file) {
        return file.getContents().isEmpty() ? null : file.getContents().get(0);
    }

    /** The writing of one change. */
    private final class Writing {

        private final Map<XtextResource, FileText> texts = new IdentityHashMap<>();
        private final WritingContext context;

        Writing(Collection<? extends XtextResource> model) {
            for (XtextResource file : model) {
                IParseResult parsed = file.getParseResult();
                texts.put(file, parsed == null ? FileText.empty() : FileText.of(parsed.getRootNode(), forms));
            }
            context = new WritingContext(forms, values, new LiveNames(model), new Refusal(messages), texts.values());
        }

        void checkNames(Collection<? extends XtextResource> model) {
            ChangedNames names = new ChangedNames(context, messages);
            model.forEach(file -> names.check(insideOut(file)));
        }

        FileEdits editsOf(XtextResource file) {
            FileText text = texts.get(file);
            EObject root = rootOf(file);
            if (root == null) {
                return wasEmptied(file) ? whole(file, text, "") : new FileEdits(file, text.text(), List.of());
            }
            if (file.getParseResult() != null && file.getParseResult().hasSyntaxErrors()) {
                refuseIfChanged(file, text, root);
                return new FileEdits(file, text.text(), List.of());
            }
            if (text.find(root) == null) {
                String written = Snippet.of(context.newFile(root), "", text.lineEnd(), false);
                return checked(whole(file, text, written.isEmpty() ? "" : written + text.lineEnd()), root);
            }
            for (EObject element : insideOut(file)) {
                ElementText written = context.find(element);
                if (written != null) {
                    context.write(element, written);
                }
            }
            return checked(new FileEdits(file, text.text(), context.edits().of(text)), root);
        }

        /** Whether a file had contents that were taken away; one that could not be read as a model never had any. */
        private boolean wasEmptied(XtextResource file) {
            IParseResult parsed = file.getParseResult();
            return parsed != null && parsed.getRootASTElement() != null && !parsed.hasSyntaxErrors();
        }

        private FileEdits whole(XtextResource file, FileText text, String written) {
            return new FileEdits(file, text.text(), text.text().equals(written) ? List.of()
                    : List.of(new Replacement(0, text.text().length(), written)));
        }

        private FileEdits checked(FileEdits edits, EObject root) {
            if (!edits.isEmpty()) {
                ReadBack read = ReadBack.of(edits.after(), parser, forms, context);
                String difference = read.hasSyntaxErrors() ? "syntax errors" : read.difference(root);
                if (difference != null) {
                    throw new IllegalStateException("The text of " + edits.file().getURI()
                            + " would not say what the model says: " + difference);
                }
            }
            return edits;
        }

        private void refuseIfChanged(XtextResource file, FileText text, EObject root) {
            if (ReadBack.of(text.text(), parser, forms, context).difference(root) == null) {
                return;
            }
            INode error = file.getParseResult().getSyntaxErrors().iterator().next();
            LineAndColumn place = TextPosition.of(error, error.getOffset());
            throw new UnwritableChangeException(messages.text("write.errors", file.getURI().lastSegment(),
                    place.getLine(), place.getColumn()), root);
        }

        /** The elements of a file, each behind those in it, without what is left over from deletions. */
        private List<EObject> insideOut(XtextResource file) {
            List<EObject> elements = new ArrayList<>();
            TreeIterator<EObject> contents = EcoreUtil.getAllContents(file, false);
            while (contents.hasNext()) {
                EObject element = contents.next();
                if (context.isLeftover(element)) {
                    contents.prune();
                } else {
                    elements.add(element);
                }
            }
            return elements.reversed();
        }
    }
}
