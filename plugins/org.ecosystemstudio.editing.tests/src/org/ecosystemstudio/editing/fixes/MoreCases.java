/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.editing.fixes;

import java.util.List;
import java.util.Map;

/** Models with cases of rules that their examples do not show. */
final class MoreCases {

    private static final Map<String, List<String>> CASES = Map.ofEntries(
            entry("GOV4", """
                    ecosystem Noord
                    actor Alpha { role conductor }
                    action Work1 { from 2026-03 until 2026-09 }
                    action Work2 { from 2026-03 until 2026-09 }
                    action Work3 { from 2026-03 until 2026-09 }
                    action Work4 { from 2026-03 until 2026-09 }
                    action Work5 { from 2026-03 until 2026-09 }
                    action Work6 { from 2026-03 until 2026-09 }
                    action Work7 { from 2026-03 until 2026-09 }
                    action Work8 { from 2026-03 until 2026-09 }
                    action Work9 { from 2026-03 until 2026-09 }
                    action Work10 { from 2026-03 until 2026-09 }
                    action Work11 { from 2026-03 until 2026-09 }
                    """),
            entry("WAI2", """
                    ecosystem Noord
                    actor Alpha
                    actor Beta { role chair expects "Leads the meetings" }
                    waive SF5.1 on Alpha, Beta because "Named in May"
                    waive GOAL1 because "Nothing to waive"
                    waive SF5.2 on Beta because "Said already"
                    waive Q1.1 because "Later"
                    waive Q1.1 because "In May"
                    """),
            entry("WAI3", """
                    ecosystem Noord
                    goal Talent under Talent
                    waive GOAL7 because "Accepted"
                    """),
            entry("SF2.1", """
                    ecosystem Noord { ambition "Far" }
                    goal Talent { status dropped }
                    """),
            entry("ACT1", """
                    ecosystem Noord
                    actor Alpha
                    actor Guest { involvement outside }
                    action Website by Guest { delivers "Website" }
                    """),
            entry("ACT4", """
                    ecosystem Noord
                    action Hall { from 2026-03 until 2026-09 task Floor { from 2026-04 until 2026-12 } }
                    """, """
                    ecosystem Noord { period 2026 }
                    action Website { from 2026-06-01 until 2026-03-01 }
                    action Paint { from 2026-03 until 2027-02 }
                    action Hall { from 2026-03 until 2026-09 task Floor { from 2026-02-10 until 2026-04 } }
                    action Self { after Self }
                    """, """
                    ecosystem Noord
                    action Evening { from 2026-06-01 every month until 2026-03-01 }
                    """),
            entry("ACT5", """
                    ecosystem Noord
                    action Website { from 2026-06-01 takes 2 months }
                    action Launch { until 2026-06-15 after Website }
                    """, """
                    ecosystem Noord
                    action Website { from 2026-06-01 until 2026-06-10 takes 2 months }
                    """),
            entry("ACT6", """
                    ecosystem Noord
                    action Hall { milestone "Roof" 2026-05 }
                    """),
            entry("ACT8", """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    action Lab { hours 40 h }
                    """),
            entry("COM1", """
                    ecosystem Noord
                    audience Schools { message "Come and see" }
                    audience Pupils { via website, LinkedIn }
                    audience Parents
                    """),
            entry("COM2", """
                    ecosystem Noord
                    action News { kind communication communicates within }
                    """),
            entry("DEF3", """
                    ecosystem Noord
                    actor Alpha
                    """),
            entry("DEF4", """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    """, """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    proposition Offer "Joint offer" { contribution Alpha "Sensors" }
                    """),
            entry("DEF5", """
                    ecosystem Noord
                    actor Alpha
                    proposition Offer "Joint offer" { contribution Alpha "Sensors" hard to copy " " }
                    """, """
                    ecosystem Noord
                    capability Sensing
                    """),
            entry("FIN2", """
                    finance { subsidy Fund 9000 EUR { state aid compatible "Checked" condition "Report every year" } }
                    """),
            entry("FIN3", """
                    ecosystem Noord
                    administration Sheets { records time }
                    action Website { funded by Fund }
                    finance { subsidy Fund 9000 EUR { condition Report "Report every year" } }
                    """),
            entry("FIN4", """
                    ecosystem Noord
                    action Website { budget -4000 EUR }
                    """),
            entry("FIN5", """
                    ecosystem Noord
                    action Hall { from 2026-02-02 until 2026-05-29 }
                    """),
            entry("GOAL1", """
                    ecosystem Noord
                    goal Talent { description "Twenty technicians" }
                    """, """
                    ecosystem Noord
                    actor Alpha
                    actor Beta { driver }
                    goal Talent { owner Alpha }
                    goal Growth
                    """),
            entry("GOAL2", """
                    goal Talent
                    """),
            entry("GOAL4", """
                    ecosystem Noord
                    goal Talent { by 2026-12 subgoal Training { by 2027-03 } subgoal Hiring }
                    """),
            entry("GOAL6", """
                    ecosystem Noord
                    theme Robots
                    goal Talent
                    goal Growth { themes Robots }
                    action Website { themes Robots }
                    """),
            entry("GOAL7", """
                    goal Talent { serves Talent }
                    """),
            entry("GOV1", """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    group Board { leading }
                    governance { leadership formal }
                    """, """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    group Board { leading members Alpha }
                    governance { style bottom-up legal form foundation }
                    """, """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    """),
            entry("GOV2", """
                    ecosystem Noord
                    actor Alpha
                    """),
            entry("GOV3", """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    """, """
                    ecosystem Noord
                    """, """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    governance { escalation Alpha }
                    """),
            entry("MAP1", """
                    ecosystem Noord { scope { technology wide } }
                    """, """
                    ecosystem Noord { scope { technology wide organisation wide } }
                    """, """
                    ecosystem Noord { scope { technology wide organisation wide in "Metal" out "Food" } }
                    """),
            entry("MAP2", """
                    ecosystem Noord
                    actor Alpha { kind company interest Staff "More staff" }
                    actor Beta { kind company }
                    """),
            entry("MAP3", """
                    technology Robots TRL 12
                    technology Vision { milestone "First picture" 2026-09 at TRL 0 }
                    """),
            entry("MAP4", """
                    actor Alpha { interest Staff "More staff" }
                    actor Beta { shares Alpha.Staff }
                    goal Talent
                    """),
            entry("MAP5", """
                    ecosystem Noord
                    actor Alpha
                    actor Beta
                    theme Robots
                    """),
            entry("MON1", """
                    ecosystem Noord
                    actor Alpha
                    goal Talent { owner Alpha kpi Hires { indicator "Hires" from 0 to 20 when below 5 when above 25 } }
                    goal Growth { reflection "Talk" }
                    goal Money { kpi Sales { watched by Alpha } }
                    goal People { reflection "Talk" every month }
                    """),
            entry("MON2", """
                    goal Talent { kpi Hires {
                        indicator "Hires" from 0 to 20 people
                        measured 2026-03 5 people, 2026-01 4 people, 2026-04 6 EUR
                    } }
                    """),
            entry("MON3", """
                    ecosystem Noord
                    goal Talent { kpi Hires { indicator "Hires" from 0 to 20 people measured 2026-03 30 people } }
                    """, """
                    ecosystem Noord
                    goal Talent { kpi Hires {
                        indicator "Hires" from 10 to 20 people
                        when below 12 measured 2026-03 11 people
                    } }
                    goal Speed { kpi Days { indicator "Days" from 20 to 10 d when below 8 measured 2026-03 6 } }
                    goal Growth { kpi Sales { indicator "Sales" from 10 to 20 EUR measured 2026-03 5 EUR } }
                    """),
            entry("MON4", """
                    ecosystem Noord
                    actor Alpha
                    watch ecosystem "How we work together"
                    adjustment Later adjust 2026-03
                    """),
            entry("PROP1", """
                    ecosystem Noord
                    actor Alpha
                    """, """
                    ecosystem Noord
                    actor Alpha { agrees with Offer for offer on 2026-02 }
                    proposition Offer
                    """),
            entry("PROP2", """
                    ecosystem Noord
                    actor Alpha
                    """, """
                    ecosystem Noord
                    actor Alpha
                    actor Beta { interest Staff "More staff" }
                    actor Gamma { interest "More work" }
                    proposition Offer
                    """),
            entry("SF1.1", """
                    ecosystem Noord
                    actor Alpha
                    """),
            entry("SF1.2", """
                    ecosystem Noord
                    capability Sensing
                    goal Talent { requires Sensing }
                    """),
            entry("SF1.3", """
                    ecosystem Noord
                    actor Alpha { depends on Beta }
                    actor Beta
                    actor Gamma
                    """),
            entry("SF1.4", """
                    actor Alpha { competes with Beta }
                    actor Beta
                    actor Gamma
                    agreement Borders about competition between Alpha, Gamma
                    """),
            entry("SF2.3", """
                    ecosystem Noord
                    """, """
                    ecosystem Noord { urgency "Staff retires" }
                    """),
            entry("SF2.4", """
                    actor Alpha
                    actor Beta
                    goal Talent { supported by Alpha }
                    action Website for Talent by Beta
                    """),
            entry("SF3.6", """
                    actor Alpha { commitment letter 2026-02 }
                    """, """
                    actor Alpha { commitment letter 2026-02 benefit "Work" on 2026-05 }
                    """),
            entry("SF4.1", """
                    actor Alpha { commitment letter }
                    """),
            entry("SF4.2", """
                    ecosystem Noord
                    actor Alpha { commitment in kind 2026-02 of 20 h }
                    actor Beta
                    """),
            entry("SF4.3", """
                    ecosystem Noord
                    actor Alpha
                    group Board { members Alpha }
                    """),
            entry("SF4.4", """
                    ecosystem Noord
                    agreement Ideas about IP
                    """),
            entry("SF5.3", """
                    ecosystem Noord
                    actor Alpha { role conductor role "lead applicant" for Lab }
                    actor Beta { role conductor }
                    finance { subsidy Fund 9000 EUR }
                    project Lab { lead applicant Beta funded by Fund }
                    project Hall { funded by Fund partners Beta }
                    """),
            entry("SF6.1", """
                    ecosystem Noord
                    actor Alpha { driver involvement friend }
                    """),
            entry("SF6.3", """
                    ecosystem Noord
                    actor Alpha
                    action Website { budget 4000 EUR }
                    finance {
                        subsidy Fund 3000 EUR { status requested }
                    }
                    """, """
                    ecosystem Noord
                    actor Alpha
                    action Website { budget 4000 EUR }
                    """),
            entry("TYP1", """
                    ecosystem Noord { type business }
                    actor Alpha
                    """, """
                    ecosystem Noord { type platform }
                    actor Alpha
                    """, """
                    ecosystem Noord { type platform }
                    technology Robots
                    """, """
                    ecosystem Noord { type knowledge }
                    """, """
                    ecosystem Noord { type regional }
                    """, """
                    ecosystem Noord { type entrepreneurial domain finance "Fund" }
                    """));

    private MoreCases() {
    }

    private static Map.Entry<String, List<String>> entry(String code, String... texts) {
        return Map.entry(code, List.of(texts));
    }

    /** The cases of a rule; may be none. */
    static List<String> of(String code) {
        return CASES.getOrDefault(code, List.of());
    }
}
