/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.xref.NormalXReference;
import org.apache.pdfbox.pdfparser.xref.XReferenceEntry;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/** Lists in the list of a file's objects also the list itself, which PDFBox leaves out and strict readers miss. */
final class SelfListingWriter extends COSWriter {

    SelfListingWriter(OutputStream output) {
        super(output, CompressParameters.DEFAULT_COMPRESSION);
    }

    @Override
    protected void addXRefEntry(XReferenceEntry entry) {
        super.getXRefEntries().add(entry);
    }

    /** Asked for when all other objects are written and this list comes next. */
    @Override
    protected List<XReferenceEntry> getXRefEntries() {
        List<XReferenceEntry> entries = new ArrayList<>(super.getXRefEntries());
        long last = entries.stream().mapToLong(entry -> entry.getReferencedKey().getNumber()).max().orElse(0);
        entries.add(new NormalXReference(getStandardOutput().getPos(), new COSObjectKey(last + 1, 0), COSNull.NULL));
        return entries;
    }
}
