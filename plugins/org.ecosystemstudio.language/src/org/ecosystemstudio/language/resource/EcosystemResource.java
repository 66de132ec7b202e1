/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.Triple;
import org.ecosystemstudio.language.messages.LanguageMessages;
import org.ecosystemstudio.language.messages.ProblemCodes;
import org.ecosystemstudio.language.writing.FileEdits;
import org.ecosystemstudio.language.writing.TextWriter;
import org.ecosystemstudio.language.writing.UnwritableChangeException;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * A file of a model. Its text is UTF-8 and is never read otherwise: a file with other bytes, or one that is larger than a
 * model can sensibly be, gets an error and no content.
 */
public class EcosystemResource extends LazyLinkingResource {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 10_000_000;
    private static final int FEWEST_ZEROS_OF_BINARY = 4;
    private static final int CHARACTERS_PER_ZERO = 10;
    private static final int MOST_SYNTAX_ERRORS = 50;
    private static final int BYTES_IN_A_MEGABYTE = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LanguageMessages messages;
    private final Provider<TextWriter> writer;
    private boolean readable = true;
    private boolean marked;
    private FileEdits prepared;

    @Inject
    EcosystemResource(LanguageMessages messages, Provider<TextWriter> writer) {
        this.messages = messages;
        this.writer = writer;
    }

    /** Whether the file could be read as text; when not, there is nothing that could be saved. */
    public boolean isReadable() {
        return readable;
    }

    /**
     * Reads the file. One that is there but cannot be read has an error and no content, so that the files around it go on;
     * a pipe is not waited for.
     *
     * @throws IOException when there is no such file
     */
    @Override
    public void load(Map<?, ?> options) throws IOException {
        Path file = getURI() == null || !getURI().isFile() ? null : Path.of(getURI().toFileString());
        try {
            if (file != null && !isLoaded() && RegularFile.isIrregular(file)) {
                throw new IOException(file.toString());
            }
            super.load(options);
        } catch (IOException e) {
            if (file == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
            load(InputStream.nullInputStream(), options);
            refuse(new FileDiagnostic(ProblemCodes.UNREADABLE, UnreadableFile.message(file, e, messages), 1, 1));
        }
    }

    @Override
    protected void doLoad(InputStream input, Map<?, ?> options) throws IOException {
        byte[] bytes = input.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            refuse(new FileDiagnostic(ProblemCodes.SIZE, messages.text("size.file", MOST_BYTES / BYTES_IN_A_MEGABYTE),
                    1, 1));
            return;
        }
        switch (StrictUtf8.decode(bytes)) {
            case StrictUtf8.Text text when isBinary(text.text()) ->
                refuse(new FileDiagnostic(ProblemCodes.ENCODING, messages.text("encoding.binary"), 1, 1));
            case StrictUtf8.Text text -> {
                readable = true;
                marked = startsWithByteOrderMark(bytes);
                parse(text.text());
            }
            case StrictUtf8.BadByte bad -> refuse(new FileDiagnostic(ProblemCodes.ENCODING,
                    messages.text(isUtf16(bytes) ? "encoding.utf16" : "encoding.byte", "0x%02X".formatted(bad.value())),
                    bad.line(), bad.column()));
        }
    }

    /** Whether so many characters are zero that the file was never text. */
    private static boolean isBinary(String text) {
        long zeros = text.chars().filter(character -> character == 0).count();
        return zeros >= FEWEST_ZEROS_OF_BINARY && zeros * CHARACTERS_PER_ZERO > text.length();
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        byte[] mark = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Whether the bytes begin with the mark of text of two bytes a character, which some editors write. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private void refuse(FileDiagnostic problem) {
        readable = false;
        parse("");
        getErrors().add(problem);
    }

    private void parse(String text) {
        updateInternalState(getParseResult(), getParser().parse(new StringReader(text)));
    }

    /** Adds the errors of the parser, as many as a person can use. */
    @Override
    protected void addSyntaxErrors() {
        Set<String> seen = new HashSet<>();
        int told = 0;
        for (INode error : getParseResult().getSyntaxErrors()) {
            SyntaxDiagnostic problem = new SyntaxDiagnostic(error, error.getSyntaxErrorMessage().getMessage());
            if (seen.size() == MOST_SYNTAX_ERRORS) {
                getErrors().add(new SyntaxDiagnostic(error, messages.text("syntax.more")));
                return;
            }
            // what lies inside of text that was refused as a whole is no news
            if (problem.getOffset() >= told && seen.add(problem.getOffset() + problem.getMessage())) {
                getErrors().add(problem);
                told = Math.max(told, problem.getOffset() + problem.getLength());
            }
        }
    }

    /**
     * Saves the file, and with it the unmodified files of the model whose references must follow a name that changed. All
     * texts are made before the first file is opened: what cannot be written leaves every file as it is.
     */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        List<FileEdits> changes = edits();
        prepared = changes.stream().filter(edits -> edits.file() == this).findFirst()
                .orElseGet(() -> new FileEdits(this, text(), List.of()));
        try {
            if (getURI() != null && getURI().isFile()) {
                saveBeside(options);
            } else {
                super.save(options);
            }
        } finally {
            prepared = null;
        }
        for (FileEdits other : changes) {
            if (other.file() != this && other.file().isTrackingModification() && !other.file().isModified()) {
                other.file().save(options);
            }
        }
    }

    /** Moves the new text into place when it is whole: a full disk leaves the file as it was, and the changes unsaved. */
    private void saveBeside(Map<?, ?> options) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        save(content, options);
        boolean written = false;
        Path file = Path.of(getURI().toFileString()).toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            FileReplacement.write(file, content.toByteArray());
            written = true;
        } finally {
            if (!written && isTrackingModification()) {
                setModified(true);
            }
        }
    }

    /** Writes the text of the file with the smallest edits that make it say what its elements say now. */
    @Override
    public void doSave(OutputStream output, Map<?, ?> options) throws IOException {
        FileEdits edits = prepared;
        if (edits == null) {
            edits = edits().stream().filter(ofFile -> ofFile.file() == this).findFirst()
                    .orElseGet(() -> new FileEdits(this, text(), List.of()));
        }
        output.write((marked ? BYTE_ORDER_MARK + edits.after() : edits.after()).getBytes(StandardCharsets.UTF_8));
        if (!edits.isEmpty()) {
            writer.get().settle(edits, modelFiles());
        }
    }

    private List<FileEdits> edits() throws IOException {
        if (!readable) {
            throw new IOException(messages.text("save.unreadable", getURI()));
        }
        try {
            return writer.get().edits(modelFiles());
        } catch (UnwritableChangeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private String text() {
        return getParseResult() == null ? "" : getParseResult().getRootNode().getText();
    }

    private List<XtextResource> modelFiles() {
        return getResourceSet() == null ? List.of(this) : getResourceSet().getResources().stream()
                .filter(EcosystemResource.class::isInstance).map(XtextResource.class::cast).toList();
    }

    /** Adds the error without looking for an equal one, of which there is none: each reference is resolved once. */
    @Override
    protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
        if (isValidationDisabled() || isBroken(reference.getThird())) {
            return;
        }
        DiagnosticMessage message = createDiagnosticMessage(reference);
        if (message != null) {
            List<Diagnostic> list = getDiagnosticList(message);
            list.add(createDiagnostic(reference, message));
        }
    }

    /** Whether the parser has already said what is wrong with the name that a reference gives. */
    private static boolean isBroken(INode name) {
        for (INode node : name.getAsTreeIterable()) {
            if (node.getSyntaxErrorMessage() != null) {
                return true;
            }
        }
        return false;
    }

    /** Leaves the errors alone: a reference that resolves has none, as errors go when the text changes. */
    @Override
    protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
        // nothing to remove, and making the message that is not there would cost more than resolving
    }
}
