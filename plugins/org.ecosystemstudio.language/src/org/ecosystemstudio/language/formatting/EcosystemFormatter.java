/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

/** The formatter of editors: formats a file or the lines of a selection. A file with syntax errors is left as it is. */
public final class EcosystemFormatter implements IFormatter2 {

    private final LineStarts starts;

    @Inject
    EcosystemFormatter(LineStarts starts) {
        this.starts = starts;
    }

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        IParseResult parsed = access.getResource().getParseResult();
        List<ITextReplacement> replacements = new ArrayList<>();
        if (parsed == null || parsed.hasSyntaxErrors()) {
            return replacements;
        }
        for (Replacement change : FileFormatter.changes(parsed.getRootNode(), starts)) {
            if (isWanted(request, change)) {
                replacements
                        .add(access.getRewriter().createReplacement(change.offset(), change.length(), change.text()));
            }
        }
        return replacements;
    }

    private static boolean isWanted(FormatterRequest request, Replacement change) {
        if (request.getRegions().isEmpty()) {
            return true;
        }
        for (ITextRegion region : request.getRegions()) {
            if (change.offset() <= region.getOffset() + region.getLength() && change.end() >= region.getOffset()) {
                return true;
            }
        }
        return false;
    }
}
