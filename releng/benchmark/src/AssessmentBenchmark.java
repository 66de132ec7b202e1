/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.xtext.parser.IParser;
import org.ecosystemstudio.assessment.Assessment;
import org.ecosystemstudio.assessment.InstalledRules;
import org.ecosystemstudio.language.EcosystemStandaloneSetup;
import org.ecosystemstudio.language.loading.LoadedModel;
import org.ecosystemstudio.language.loading.ModelLoader;
import org.ecosystemstudio.planning.Plan;

/**
 * Measures what assessing a model costs beside reading it, at 100, 1,000 and 10,000 actions, and prints a table in
 * Markdown: medians of the processor time of the thread that does the work, which other work on the machine disturbs
 * least. Reading a model is to parse its text, and then to resolve its names and check its values; assessing is to make
 * the plan as far as the rules ask for it, and to ask all installed rules.
 */
public final class AssessmentBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int WARM_UP_ACTIONS = 1_000;
    private static final int WARM_UPS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final IParser parser =
            new EcosystemStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IParser.class);
    private final ModelLoader loader = new ModelLoader(Locale.ENGLISH);

    private AssessmentBenchmark() {
    }

    /**
     * Measures.
     *
     * @param arguments
     *            none
     */
    public static void main(String[] arguments) {
        AssessmentBenchmark benchmark = new AssessmentBenchmark();
        String small = new GeneratedModel(WARM_UP_ACTIONS).text();
        for (int i = 0; i < WARM_UPS; i++) {
            benchmark.parser.parse(new StringReader(small));
            Assessment.of(benchmark.plan(benchmark.load(small)));
        }
        System.out.printf("%d rules, Java %s%n%n", InstalledRules.all().size(), System.getProperty("java.version"));
        System.out.println("| actions | characters | findings | parse | parse, names and checks | assess "
                + "| assess to parse | parse and assess to parse |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        benchmark.measure(100, 31);
        benchmark.measure(1_000, 9);
        benchmark.measure(10_000, 3);
    }

    private void measure(int actions, int runs) {
        String text = new GeneratedModel(actions).text();
        LoadedModel model = load(text);
        double parse = median(runs, () -> parser.parse(new StringReader(text)));
        double load = median(runs, () -> load(text));
        double assess = median(runs, () -> Assessment.of(plan(model)));
        int findings = Assessment.of(plan(model)).allFindings().size();
        System.out.printf(Locale.ENGLISH, "| %,d | %,d | %,d | %.1f ms | %.1f ms | %.1f ms | %.2f | %.2f |%n", actions,
                text.length(), findings, parse, load, assess, assess / parse, (parse + assess) / parse);
    }

    private LoadedModel load(String text) {
        LoadedModel model = loader.parse(text);
        if (!model.problems().isEmpty()) {
            throw new IllegalStateException(model.problems().getFirst().message());
        }
        return model;
    }

    private Plan plan(LoadedModel model) {
        return Plan.of(model.view(), TODAY);
    }

    private static double median(int runs, Supplier<?> work) {
        long[] times = new long[runs];
        for (int i = 0; i < runs; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Object result = work.get();
            times[i] = THREADS.getCurrentThreadCpuTime() - start;
            if (result == null) {
                throw new IllegalStateException("Nothing was made");
            }
        }
        Arrays.sort(times);
        return times[runs / 2] / 1e6;
    }
}

/**
 * A made-up ecosystem of any size that uses the language as a cluster does: one actor to every twenty actions and one
 * goal to every ten, with subprojects, chains of actions, rhythms, KPIs with measurements, money, risks, audiences.
 */
final class GeneratedModel {

    private final int actions;
    private final int actors;
    private final int goals;
    private final StringBuilder text = new StringBuilder();

    GeneratedModel(int actions) {
        this.actions = actions;
        this.actors = Math.max(4, actions / 20);
        this.goals = Math.max(2, actions / 10);
    }

    String text() {
        text.setLength(0);
        frame();
        for (int i = 0; i < actors; i++) {
            actor(i);
        }
        for (int i = 0; i < goals; i++) {
            goal(i);
        }
        for (int i = 0; i < actions; i++) {
            action(i);
        }
        return text.toString();
    }

    private void frame() {
        text.append("""
                ecosystem Noord "Innovation cluster Noord" {
                    type regional
                    form cluster
                    phase growing
                    region "Northern Netherlands"
                    started 2025-09
                    period 2026-01 to 2028-12
                    ambition "The region where engineers want to stay"
                    urgency "Engineers leave" since 2025-10-01
                    scope { technology narrow organisation wide reach regional in "Makers" out "Retail" aim "Faster" }
                }
                group Office { kind programme office members A0, A1 chair A0 meets every month on the first Tuesday }
                group Lead { kind steering group leading members A0, A1, A2, A3 chair A1 meets every 2 months }
                governance {
                    style bottom-up
                    legal form foundation
                    decides admission, budget, scope, adjustment Lead
                    escalation Office to Lead
                }
                agreement Knowledge about IP, knowledge sharing between A0, A1, A2 on 2025-12-18
                factor Grid "Full electricity grid" { influence threat affects goals, means }
                watch goals by Office every month
                watch ecosystem by Lead every 6 months
                watch environment of Grid by Office every quarter
                report "Two pages" by Office every quarter
                act by Lead
                audience Students stakeholders { message "Stay" via website, LinkedIn every month by Office }
                audience Staff within { message "Join" via website every month }
                audience Customers market { message "Buy" via "trade fair" every year }
                success First "First trainees" 2026-03-01 celebrated with "Dinner" communicated by "Newsletter"
                administration Records since 2026-01-15 { records time, expenses responsible A0 every month on day 5 }
                proposition Smart "Smart systems, made in the north" {
                    for "Makers of equipment"
                    value "A prototype in twenty weeks"
                    influence threat of Grid
                """);
        for (int i = 0; i < actors; i++) {
            text.append("    requires C%1$d contribution A%1$d \"Part %1$d\" of C%1$d as knowledge worth 4000 EUR%n"
                    .formatted(i));
        }
        text.append("}\nfinance {\n");
        for (int i = 0; i < actors; i++) {
            text.append("    cash A%1$d 2500 EUR 2026 for G%2$d%n    in kind A%1$d 200 h at 75 EUR 2027%n"
                    .formatted(i, i % goals));
        }
        text.append("""
                    subsidy Region "Fund for the region" 200000 EUR {
                        status granted granted 2026-02-01 share 50 % for G0 state aid compatible under GBER 25
                        condition Hours "Hours are recorded" anchored in Records by 2027-12-31
                    }
                }
                """);
    }

    private void actor(int i) {
        text.append("""
                capability C%1$d "Capability %1$d" TRL 5 to 7 by 2027-12
                actor A%1$d "Company %1$d" {
                    kind %2$s
                    involvement participant
                    sector "sector %3$d"
                    role chair expects "Speaks for %1$d"
                    interest Wish%1$d "Enough engineers"
                    offers C%1$d strength strong
                    needs C%4$d
                    depends on A%4$d for C%4$d
                    agrees with Smart for offer, contribution, return on 2025-12-10
                    capacity 400 h per month
                    commitment letter 2026-01-15 worth 25000 EUR of 120 h at 75 EUR
                    benefit "First access" worth 60000 EUR on 2025-11-20
                    contact P%1$d "Person %1$d" mail "p%1$d@example.org"
                    risk "The key engineer leaves" probability medium impact high { owner A%1$d mitigation "Pairs" }
                }
                """.formatted(i, i % 3 == 0 ? "company" : i % 3 == 1 ? "education institute" : "government", i % 7,
                (i + 1) % actors));
    }

    private void goal(int i) {
        text.append("""
                goal G%1$d "Goal %1$d" %2$s{
                    description "What this goal brings to the region"
                    kind enabling
                    owner A%3$d
                    by 2028-06-30
                    supported by A%3$d, A%4$d, A%5$d
                    consensus 2025-12-11
                    indicator "engineers hired" from 12 to 40 people
                    answers A%3$d.Wish%3$d
                    requires C%3$d
                    kpi Hired%1$d "Engineers hired" {
                        watched by Office every quarter
                        when below 20 people catch up "Extra fair"
                        when above 45 people adjust "Raise it"
                        measured 2026-01-31 14, 2026-03-31 19 people, 2026-05-31 24
                    }
                    milestone "Halfway" 2027-03
                }
                """.formatted(i, i % 5 == 0 ? "" : "under G" + (i - i % 5) + " ", i % actors, (i + 1) % actors,
                (i + 2) % actors));
    }

    private void action(int i) {
        int month = i % 9 + 1;
        text.append("action T%1$d \"Action %1$d\" for G%2$d by A%3$d with A%4$d {%n".formatted(i, i % goals, i % actors,
                (i + 1) % actors));
        text.append("""
                    description "What is done, and for whom"
                    priority %1$s
                    hours 40 h
                    budget 2500 EUR
                    borne by A%2$d 50 %%, A%3$d 1250 EUR
                    delivers "Result %4$d"
                    progress "pieces" %5$d of 12 on 2026-05-0%6$d
                    communicates %7$s
                """.formatted(i % 3 == 0 ? "high" : "medium", i % actors, (i + 1) % actors, i, i % 12, i % 9 + 1,
                i % 3 == 0 ? "within" : i % 3 == 1 ? "stakeholders" : "market"));
        switch (i % 4) {
            case 0 -> text.append("    from 2026-0%d-02 until 2027-0%d-28%n".formatted(month, month));
            case 1 -> text.append("    after T%d by 1 week takes 3 weeks%n".formatted(i - 1));
            case 2 ->
                text.append("    from 2026-0%d-05 every month on the first Tuesday until 2027-12%n".formatted(month));
            default -> text.append("""
                        task Design%1$d "Design" 20 h { from 2026-0%2$d-02 takes 5 days }
                        task Build%1$d "Build" 20 h by A%3$d { after Design%1$d takes 2 weeks status planned }
                        worked 12 h in 2026-02 by A%3$d
                        spent 300 EUR on 2026-03-01
                    """.formatted(i, month, i % actors));
        }
        text.append("}\n");
    }
}
