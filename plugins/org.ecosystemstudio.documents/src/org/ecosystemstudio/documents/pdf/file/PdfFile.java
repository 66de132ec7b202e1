/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.pdf.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A file of PDF/A-2a and PDF/UA-1 while it is made: tagged, with its fonts inside, readable in a hundred years and by
 * those who do not see it. The same calls give the same bytes; nothing of the clock or the machine enters it.
 */
public final class PdfFile implements AutoCloseable {

    private static final String PRODUCER = "Ecosystem Studio";
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final TextFonts fonts = new TextFonts(document);
    private final Links links = new Links();
    private final List<PageCanvas> pages = new ArrayList<>();

    /**
     * What a file says of itself.
     *
     * @param language as {@code nl}
     */
    public record About(String title, String language, LocalDate date) {
    }

    /** Adds an empty page at the end. */
    public PageCanvas addPage(float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        PageCanvas canvas = new PageCanvas(page, pages.size(), fonts, links);
        pages.add(canvas);
        return canvas;
    }

    /** Names a place of a page, y from its top, before anything that links to it is drawn. */
    public void place(String anchor, int page, float y) {
        links.place(anchor, pages.get(page).page(), y);
    }

    /** The file's bytes. */
    public byte[] finish(About about, Tag structure, List<Bookmark> bookmarks) {
        try {
            document.getDocument().setVersion(VERSION);
            document.setDocumentId(about.date().toEpochDay());
            fonts.embed();
            for (PageCanvas canvas : pages) {
                canvas.page().getCOSObject().setItem(COSName.CONTENTS, stream(canvas.bytes()));
                COSDictionary resources = new COSDictionary();
                resources.setItem(COSName.FONT, fonts.resources());
                canvas.page().getCOSObject().setItem(COSName.RESOURCES, resources);
            }
            describe(about);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT,
                    new TagTree(pages).write(structure));
            new Outline(page -> pages.get(page).page()).write(bookmarks, document.getDocumentCatalog().getCOSObject());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.getDocument().setIsXRefStream(true);
            new SelfListingWriter(bytes).write(document);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void describe(About about) throws IOException {
        Metadata metadata = new Metadata(about, PRODUCER);
        COSDictionary information = document.getDocumentInformation().getCOSObject();
        information.setItem(COSName.TITLE, new COSString(about.title()));
        information.setItem(COSName.PRODUCER, new COSString(PRODUCER));
        information.setItem(COSName.CREATION_DATE, new COSString(metadata.date()));
        information.setItem(COSName.MOD_DATE, new COSString(metadata.date()));
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSStream xmp = document.getDocument().createCOSStream();
        try (var out = xmp.createOutputStream()) {
            out.write(metadata.xmp());
        }
        xmp.setItem(COSName.TYPE, COSName.METADATA);
        xmp.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, xmp);
        catalog.setItem(COSName.LANG, new COSString(about.language()));
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalog.setItem(COSName.OUTPUT_INTENTS, colours());
    }

    private COSArray colours() throws IOException {
        try (InputStream profile = PdfFile.class.getResourceAsStream("srgb.icc")) {
            COSStream stream = stream(profile.readAllBytes());
            stream.setInt(COSName.N, 3);
            COSDictionary intent = new COSDictionary();
            intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
            intent.setItem(COSName.S, COSName.getPDFName("GTS_PDFA1"));
            intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString("sRGB"));
            intent.setItem(COSName.INFO, new COSString("sRGB"));
            intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
            COSArray intents = new COSArray();
            intents.add(intent);
            return intents;
        }
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
