/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.assessment.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.ecosystemstudio.assessment.AssessedText;
import org.ecosystemstudio.assessment.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Def1ParticipantsDifferTest {

    private static final Rule RULE = new Def1ParticipantsDiffer();

    @Test
    void reportsParticipantsThatAreAlike() {
        AssessedText text = assess("""
                ecosystem Noord
                actor Alpha { kind company sector "Metal" }
                actor Beta { kind company sector " metal ", "METAL" }
                """);
        assertEquals(List.of("The participants do not differ in kind, sector or what they offer. Involve a partner of "
                + "another kind, or write what sets each apart, such as \"offers\" and a capability in actor Alpha."),
                text.messages());
        assertEquals(
                List.of("De deelnemers verschillen niet in soort, sector of wat zij bieden. Betrek een partner van een "
                        + "andere soort, of schrijf op wat ieder bijzonder maakt, bijvoorbeeld \"offers\" en een capaciteit bij "
                        + "actor Alpha."),
                text.dutchMessages());
        assertEquals(List.of("1:11"), text.places());
    }

    @Test
    void reportsParticipantsThatSayNothing() {
        AssessedText text = assess("actor Alpha actor Beta { sector \" \" }");
        assertEquals(
                List.of("The model does not say in what the participants differ. Write in each actor what it is, such "
                        + "as \"kind company\" or \"kind knowledge institute\" in actor Alpha, and what it \"offers\"."),
                text.messages());
        assertEquals(List.of("Het model zegt niet waarin de deelnemers verschillen. Schrijf bij elke actor wat het is, "
                + "bijvoorbeeld \"kind company\" of \"kind knowledge institute\" bij actor Alpha, en wat deze biedt "
                + "(\"offers\")."), text.dutchMessages());
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A { kind company } actor B { kind government }",
            "actor A { sector \"metal\" } actor B { sector \"food\" }",
            "actor A { sector \"metal\" } actor B { sector \"metal\", \"food\" }",
            "capability V capability W actor A { offers V } actor B { offers W }",
            "capability V capability W actor A { offers V } actor B { offers V, W }" })
    void holdsByParticipantsThatDiffer(String text) {
        assertEquals(List.of(), assess(text).messages());
        assertEquals(List.of("actor A", "actor B"), AssessedText.evidence(RULE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "actor A { kind company } actor B", "actor A actor B { sector \"metal\" }",
            "capability V actor A { offers V } actor B",
            "actor A { kind company } actor B { kind company } actor C { kind government involvement friend }" })
    void takesWhatIsNotStatedForNoDifference(String text) {
        assertEquals(List.of("The participants do not differ in kind, sector or what they offer."),
                assess(text).findings().stream().map(finding -> finding.problem(Locale.ENGLISH)).toList());
    }

    @Test
    void needsTwoParticipants() {
        String alone = "actor A { kind company } actor B { involvement friend kind government }";
        assertEquals(List.of(), assess(alone).messages());
        assertEquals(List.of(), AssessedText.evidence(RULE, alone));
    }

    @Test
    void readsAModelThatIsBeingWritten() {
        assertEquals(1, AssessedText.unfinished(RULE, "actor A { offers Lost } actor B { kind").findings().size());
    }

    private static AssessedText assess(String text) {
        return AssessedText.by(RULE, text);
    }
}
