/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents.tables;

import java.util.Currency;
import java.util.List;

import org.ecosystemstudio.documents.DocumentSource;
import org.ecosystemstudio.documents.DocumentType;
import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.data.DataTable;
import org.ecosystemstudio.documents.presentation.Presentation;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.model.ecosystem.Ecosystem;
import org.ecosystemstudio.model.values.Money;
import org.ecosystemstudio.planning.budget.CurrencyBudget;

/** Makes the data of documents. */
public final class DocumentData {

    private final DocumentSource source;
    private final Presentation presentation;
    private final DocumentType type;

    /** Prepares the data of a document. */
    public DocumentData(DocumentType type, Wording wording, DocumentSource source) {
        this.type = type;
        this.source = source;
        presentation = new Presentation(wording, source.plan(), element -> null);
    }

    /**
     * Makes the data.
     *
     * @throws IllegalArgumentException when the document has no format of data
     */
    public DataSet compose() {
        Language language = presentation.wording().language();
        return new DataSet(type.title(language),
                subject(),
                type.purpose(language), language, source.plan().today(), tables());
    }

    private String subject() {
        String ecosystem = presentation.view().ecosystem().map(this::title)
                .orElseGet(() -> presentation.word("cover.untitled"));
        return type.isOfOneActor()
                ? source.actor().map(actor -> presentation.plainTitle(actor) + " \u00b7 " + ecosystem)
                        .orElse(ecosystem)
                : ecosystem;
    }

    private List<DataTable> tables() {
        return switch (type) {
            case ACTION_PLAN -> planTables();
            case SCORE_CARD -> List.of(new RulesTable(presentation, source.assessment()).table());
            case QUESTIONS -> List.of(new QuestionsTable(presentation, source.assessment().steps()).table());
            case CHANGES -> List.of(new ChangesTable(presentation, source).table());
            case PARTNER_PACK -> new PartnerTables(presentation, source.actor().orElseThrow(
                    () -> new IllegalArgumentException("A partner pack is of one actor"))).tables();
            default -> throw new IllegalArgumentException("No data are made of " + type.id());
        };
    }

    private List<DataTable> planTables() {
        List<Currency> found = source.plan().budget().currencies().stream().map(CurrencyBudget::currency).toList();
        List<Currency> currencies = found.isEmpty() ? List.of(Money.EUR) : found;
        WorkTables work = new WorkTables(presentation, currencies);
        MoneyTables money = new MoneyTables(presentation, currencies);
        KpiTables kpis = new KpiTables(presentation);
        return List.of(work.actions(), work.tasks(), money.costs(), money.cover(),
                new CapacityTable(presentation).table(), kpis.kpis(), kpis.measurements(),
                new OccurrencesTable(presentation).table());
    }

    private String title(Ecosystem ecosystem) {
        return presentation.wording().plain(presentation.title(ecosystem));
    }
}
