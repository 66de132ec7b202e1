/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.generation.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ecosystemstudio.documents.style.Colour;
import org.ecosystemstudio.documents.style.ColourRole;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.style.Logo;
import org.ecosystemstudio.documents.values.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleFolderTest {

    @TempDir
    private Path folder;

    @Test
    void readsTheStyleOfTheExample() throws StyleException {
        HouseStyle style = StyleFolder.read(Path.of("../../examples/house-style"));
        assertEquals(new Colour(0x0b, 0x5d, 0x4f), style.colour(ColourRole.BRAND));
        assertEquals(ColourRole.MUTED.plain(), style.colour(ColourRole.MUTED));
        assertEquals(Logo.Kind.SVG, style.logo().orElseThrow().kind());
        assertEquals("Jaarplan", style.wording(Language.DUTCH).text("document.action-plan"));
        assertEquals("Action plan", style.wording(Language.ENGLISH).text("document.action-plan"));
        assertTrue(style.css().contains("Georgia"));
    }

    @Test
    void isPlainWhenTheFolderSaysNothing() throws StyleException {
        assertEquals("Actieplan", StyleFolder.read(folder).wording(Language.DUTCH).text("document.action-plan"));
        assertEquals(Optional.empty(), StyleFolder.read(folder).logo());
    }

    @Test
    void replacesWordsInAllTextsOfTheProduct() throws IOException, StyleException {
        write("terms.properties", "deelnemer = lid\ndeelnemers = leden\n");
        HouseStyle style = StyleFolder.read(folder);
        assertEquals("leden", style.wording(Language.DUTCH).called("deelnemers"));
        assertEquals("Leden", style.wording(Language.DUTCH).called("Deelnemers"));
        assertEquals("deelnemersbijeenkomst", style.wording(Language.DUTCH).called("deelnemersbijeenkomst"));
    }

    /** White paper has luminance 1; #ffcc00 has 0.65, so (1 + 0.05) / (0.65 + 0.05) is 1.5. */
    @Test
    void refusesAColourThatCannotBeReadOnPaper() throws IOException {
        write("style.properties", "brand = #ffcc00\n");
        assertEquals(List.of(file("style.properties")
                + ": brand: #ffcc00 has a contrast of 1.5 with white paper; text can be read from 4.5 on. "
                + "Take a darker colour."), complaints());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException {
        write("style.properties", "brand = blue\nbrandt = #000000\n");
        write("terms.properties", "document.plan = Plan\npartij =\nopen.andMore = en meer\n");
        List<String> complaints = complaints();
        assertEquals(5, complaints.size(), complaints.toString());
        assertTrue(complaints.get(0).contains("brand: blue is not a colour. Write it as #1c4e89."), complaints.get(0));
        assertTrue(complaints.get(1).contains("there is no brandt."), complaints.get(1));
        assertTrue(complaints.get(2).contains("there is no wording document.plan."), complaints.get(2));
        assertTrue(complaints.get(3).contains("open.andMore has to have the same places in braces as the wording "
                + "that it replaces: en nog {0}"), complaints.get(3));
        assertTrue(complaints.get(4).contains("partij has no word."), complaints.get(4));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='https://elsewhere.example/x.png'/></svg>",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
            "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>", "no picture", "<html/>",
            "<svg xmlns='http://www.w3.org/2000/svg'><style>* { fill: url(https://elsewhere.example/x) }</style></svg>",
            "<svg xmlns='http://www.w3.org/2000/svg'><rect style='fill:url(https://elsewhere.example/x)'/></svg>" })
    void refusesALogoThatRunsOrLoadsSomething(String logo) throws IOException {
        write("style.properties", "logo.description = A logo\n");
        write("logo.svg", logo);
        assertEquals(
                List.of(file("logo.svg") + ": this is not an SVG picture that can be shown: it is no SVG, or holds "
                        + "scripts or addresses of other files."),
                complaints());
    }

    @Test
    void wantsALogoToBeDescribed() throws IOException {
        write("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertTrue(complaints().getFirst().contains("Add logo.description = ..."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "@import 'https://elsewhere.example/x.css';", "a { } </style><script>x</script>",
            "a { background: url(https://elsewhere.example/x.png) }", "a { background: url(../secret.png) }",
            "a { background: url('/etc/passwd') }", "a { b\\61ckground: red }",
            "a { background: image-set('https://elsewhere.example/x' 1x) }" })
    void refusesAStyleSheetThatLoadsOrEndsSomething(String css) throws IOException {
        Files.writeString(folder.getParent().resolve("secret.png"), "x");
        write("style.css", css);
        assertEquals(1, complaints().size());
    }

    @Test
    void takesPicturesOfTheFolderIntoTheStyleSheet() throws IOException, StyleException {
        write("dots.png", "dots");
        write("style.css", "body { background: url( 'dots.png' ) }");
        assertEquals("body { background: url(\"data:image/png;base64,ZG90cw==\") }", StyleFolder.read(folder).css());
    }

    @ParameterizedTest
    @ValueSource(strings = { "style.css", "logo.svg", "terms.properties" })
    void takesNoLinksOutOfTheFolder(String name) throws IOException {
        Path elsewhere = Files.createTempFile("elsewhere", ".txt");
        Files.createSymbolicLink(folder.resolve(name), elsewhere);
        assertTrue(complaints().contains(file(name)
                + ": this is not a plain file. A style takes no links and nothing but files of its folder."));
        Files.delete(elsewhere);
    }

    @Test
    void refusesBracesThatAreNoPlaces() throws IOException {
        write("terms.properties", "doel = {0}\nactie = {\nsite.search = Zoek {\n");
        assertEquals(3, complaints().size());
    }

    @Test
    void saysThatAPathIsNoFolder() {
        StyleException exception = assertThrows(StyleException.class, () -> StyleFolder.read(folder.resolve("none")));
        assertTrue(exception.problems().getFirst().message(Locale.forLanguageTag("nl")).contains("dit is geen map."));
    }

    private List<String> complaints() {
        return assertThrows(StyleException.class, () -> StyleFolder.read(folder)).problems().stream()
                .map(problem -> problem.message(Locale.ENGLISH)).toList();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
