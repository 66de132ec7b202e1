/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.TextRegion;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

class FormattingTest {

    private final Injector language = new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final FileFormatter formatter = language.getInstance(FileFormatter.class);

    @Test
    void putsEachPropertyOnALineAndIndentsByFourSpaces() {
        assertFormatted("""
                goal Talent "Attract engineers" {
                    owner Alfa
                    by 2027-06-30
                    kpi Hired {
                        indicator "engineers" from 12 to 40 people
                        measured 2026-03-31 14, 2026-06-30 19 "two offers open"
                    }
                }
                """, """
                goal   Talent "Attract engineers"
                {   owner Alfa   by 2027-06-30
                  kpi Hired {
                     indicator "engineers" from 12 to 40 people
                  measured 2026-03-31 14 ,2026-06-30   19 "two offers open" } }""");
    }

    @Test
    void leavesAShortBlockOnItsLine() {
        assertFormatted("""
                goal Talent {
                    subgoal Trainees "A shared traineeship" { by 2026-12-31 }
                }
                """, """
                goal Talent {
                subgoal Trainees "A shared traineeship" {by 2026-12-31}
                }
                """);
    }

    @Test
    void breaksABlockThatDoesNotFitOnItsLine() {
        assertFormatted("""
                actor Alfa "Alfa Devices, the makers of professional equipment" {
                    kind company
                    website "https://www.alfa.example/devices"
                }
                """, """
                actor Alfa "Alfa Devices, the makers of professional equipment" { kind company website \
                "https://www.alfa.example/devices" }
                """);
    }

    @Test
    void putsABlankLineAroundElementsOfSeveralLinesAndKeepsOthersTogether() {
        assertFormatted("""
                theme One
                theme Two

                // about three
                theme Three {
                    TRL 4 to 7
                }

                theme Four

                theme Five
                """, """


                theme One
                theme Two
                // about three
                theme Three {

                    TRL 4 to 7

                }
                theme Four



                theme Five
                """);
    }

    @Test
    void keepsCommentsWhereTheyAreAndIndentsThemAnew() {
        assertFormatted("""
                // first
                actor Alfa { // the brace's
                    // the property's
                    kind company // at its end

                    /*
                     * Over several lines.
                     */
                    driver /* within */
                    // last
                } // after

                // end
                """, """
                    // first
                actor Alfa {   // the brace's
                        // the property's
                  kind company    // at its end

                            /*
                             * Over several lines.
                             */
                  driver /* within */
                // last
                } // after

                // end""");
    }

    @Test
    void movesTextOverSeveralLinesWithoutChangingIt() {
        assertFormatted("""
                ecosystem Noord {
                    ambition '''
                        First:
                          - one

                          - two
                    '''
                    urgency "now"
                }
                """, """
                ecosystem Noord {
                  ambition '''
                First:
                  - one

                  - two
                '''
                  urgency "now" }
                """);
    }

    @Test
    void breaksALongListAfterAComma() {
        assertFormatted(
                """
                        goal Talent {
                            supported by NorthernTechnicalUniversity, NorthernTechnicalCollege, NorthernDevelopmentAgency, AlfaDevices,
                                    BetaDevices
                        }
                        """,
                """
                        goal Talent {
                            supported by NorthernTechnicalUniversity, NorthernTechnicalCollege, NorthernDevelopmentAgency, AlfaDevices, BetaDevices
                        }
                        """);
    }

    @Test
    void keepsBreaksThatWereMadeAfterCommas() {
        assertFormatted("""
                actor Alfa {
                    needs Engineers,
                            Money
                }
                """, """
                actor Alfa {
                    needs Engineers,
                          Money
                }
                """);
    }

    @Test
    void writesNoSpaceWithinNamesCodesAndNegativeNumbers() {
        assertFormatted("""
                action Traineeship for Talent.Trainees by Beta
                waive SF1.5 on Alfa, Beta because "small"
                rules { SF1.5 at most 30 % GOAL3 severity warning }
                goal Emission { indicator "tonnes" from -5 to -10 }
                """, """
                action Traineeship for Talent . Trainees by Beta
                waive SF1 . 5 on Alfa , Beta because "small"
                rules { SF1.5   at most 30% GOAL3 severity warning }
                goal Emission { indicator "tonnes" from - 5 to -10 }
                """);
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        assertFormatted("actor Alfa {\r\n    kind company\r\n    // why\r\n    driver\r\n}\r\n",
                "actor Alfa {\r\nkind company\r\n  // why\r\n  driver }");
    }

    @Test
    void leavesAnEmptyFileEmpty() {
        assertFormatted("", " \n \n");
    }

    @Test
    void refusesAFileWithASyntaxErrorAndSaysWhere() {
        FileFormatter.Refused refused = assertInstanceOf(FileFormatter.Refused.class,
                formatter.format("actor Alfa {\n  kind company\n  nonsense here\n}\n"));

        assertEquals(3, refused.problems().get(0).line());
        assertFalse(refused.problems().get(0).message().isBlank());
    }

    @Test
    void formatsOnlyTheLinesOfASelection() throws IOException {
        String text = "actor  Alfa\nactor  Beta\nactor  Gamma\n";
        assertEquals("actor  Alfa\nactor Beta\nactor  Gamma\n", formatted(text, text.indexOf("Beta") - 3, 5));
    }

    @Test
    void leavesAFileWithSyntaxErrorsAloneInTheEditor() throws IOException {
        String text = "actor  Alfa {\n";
        assertEquals(text, formatted(text, 0, text.length()));
    }

    private String formatted(String text, int offset, int length) throws IOException {
        XtextResource file = (XtextResource) language.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/model.ecosystem"));
        file.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        FormatterRequest request = new FormatterRequest().addRegion(new TextRegion(offset, length))
                .setTextRegionAccess(language.getInstance(TextRegionAccessBuilder.class).forNodeModel(file).create());
        List<ITextReplacement> replacements = language.getInstance(IFormatter2.class).format(request);
        return request.getTextRegionAccess().getRewriter().renderToString(replacements);
    }

    private void assertFormatted(String expected, String text) {
        assertEquals(expected, formatter.formatted(text).orElseThrow(() -> new AssertionError(formatter.format(text))));
        assertEquals(expected, formatter.formatted(expected).orElseThrow());
    }
}
