/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.documents;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.ecosystemstudio.documents.actionplan.ActionPlan;
import org.ecosystemstudio.documents.administration.AdministrationGuideline;
import org.ecosystemstudio.documents.breakdown.WorkBreakdown;
import org.ecosystemstudio.documents.calendar.CalendarDocument;
import org.ecosystemstudio.documents.canvas.EcosystemCanvas;
import org.ecosystemstudio.documents.changes.ChangesDocument;
import org.ecosystemstudio.documents.communication.CommunicationPlan;
import org.ecosystemstudio.documents.csv.CsvWriter;
import org.ecosystemstudio.documents.dashboard.DashboardDocument;
import org.ecosystemstudio.documents.data.DataSet;
import org.ecosystemstudio.documents.decisions.DecisionRegister;
import org.ecosystemstudio.documents.docx.DocxWriter;
import org.ecosystemstudio.documents.ecosystemplan.EcosystemPlan;
import org.ecosystemstudio.documents.goals.GoalsAndAgenda;
import org.ecosystemstudio.documents.governance.GovernanceAndFinance;
import org.ecosystemstudio.documents.heatmap.HeatmapDocument;
import org.ecosystemstudio.documents.html.HtmlWriter;
import org.ecosystemstudio.documents.icalendar.CalendarFiles;
import org.ecosystemstudio.documents.json.PlanJson;
import org.ecosystemstudio.documents.markdown.MarkdownWriter;
import org.ecosystemstudio.documents.meeting.MeetingPack;
import org.ecosystemstudio.documents.msproject.ProjectFile;
import org.ecosystemstudio.documents.partner.PartnerPack;
import org.ecosystemstudio.documents.pdf.PdfWriter;
import org.ecosystemstudio.documents.proposition.PropositionSheet;
import org.ecosystemstudio.documents.questions.QuestionChecklist;
import org.ecosystemstudio.documents.roadmap.RoadmapDocument;
import org.ecosystemstudio.documents.scorecard.ScoreCardDocument;
import org.ecosystemstudio.documents.sprint.NextSprint;
import org.ecosystemstudio.documents.startdocument.StartDocument;
import org.ecosystemstudio.documents.style.HouseStyle;
import org.ecosystemstudio.documents.subsidies.SubsidyReport;
import org.ecosystemstudio.documents.swot.SwotSheet;
import org.ecosystemstudio.documents.tables.DocumentData;
import org.ecosystemstudio.documents.text.Wording;
import org.ecosystemstudio.documents.tools.ToolsPerStep;
import org.ecosystemstudio.documents.tree.Document;
import org.ecosystemstudio.documents.values.Language;
import org.ecosystemstudio.documents.xlsx.XlsxWriter;

/**
 * The door of this room: makes a document of a model with its plan, and writes it in a format. The content is made once and may be written
 * in several formats. The same source and language give the same bytes. Safe for use by several threads.
 */
public final class Documents {

    private final HouseStyle style;

    /** Documents as they are without a style. */
    public Documents() {
        this(HouseStyle.PLAIN);
    }

    /** Documents in the style of an organisation. */
    public Documents(HouseStyle style) {
        this.style = Objects.requireNonNull(style);
    }

    /**
     * Makes the content of a document.
     *
     * @param source what it is made of
     * @throws IllegalArgumentException when the document is of one actor, and the source of none
     */
    public Document compose(DocumentType type, Language language, DocumentSource source) {
        Wording wording = style.wording(language);
        Document document = switch (type) {
            case START_DOCUMENT -> new StartDocument(wording, source).compose();
            case PROPOSITION_SHEET -> new PropositionSheet(wording, source).compose();
            case ECOSYSTEM_CANVAS -> new EcosystemCanvas(wording, source).compose();
            case ECOSYSTEM_PLAN -> new EcosystemPlan(wording, source).compose();
            case GOALS_AND_AGENDA -> new GoalsAndAgenda(wording, source).compose();
            case SWOT -> new SwotSheet(wording, source).compose();
            case TOOLS_PER_STEP -> new ToolsPerStep(wording, source).compose();
            case ACTION_PLAN -> new ActionPlan(wording, source).compose();
            case SCORE_CARD -> new ScoreCardDocument(wording, source).compose();
            case QUESTIONS -> new QuestionChecklist(wording, source).compose();
            case HEATMAP -> new HeatmapDocument(wording, source).compose();
            case ROADMAP -> new RoadmapDocument(wording, source).compose();
            case DASHBOARD -> new DashboardDocument(wording, source).compose();
            case COMMUNICATION_PLAN -> new CommunicationPlan(wording, source).compose();
            case GOVERNANCE_AND_FINANCE -> new GovernanceAndFinance(wording, source).compose();
            case ADMINISTRATION_GUIDELINE -> new AdministrationGuideline(wording, source).compose();
            case SUBSIDY_REPORT -> new SubsidyReport(wording, source).compose();
            case DECISION_REGISTER -> new DecisionRegister(wording, source).compose();
            case CALENDAR -> new CalendarDocument(wording, source).compose();
            case WORK_BREAKDOWN -> new WorkBreakdown(wording, source).compose();
            case CHANGES -> new ChangesDocument(wording, source).compose();
            case MEETING_PACK -> new MeetingPack(wording, source).compose();
            case NEXT_SPRINT -> new NextSprint(wording, source).compose();
            case PARTNER_PACK -> new PartnerPack(wording, source).compose();
        };
        return new AudienceNote(source.disclosure(), wording)
                .addTo(new MarksNote(source.plan().view(), wording).addTo(document));
    }

    /**
     * Makes the tables of data of a document.
     *
     * @throws IllegalArgumentException when the document has no data
     */
    public DataSet data(DocumentType type, Language language, DocumentSource source) {
        return new AudienceNote(source.disclosure(), style.wording(language))
                .addTo(new DocumentData(type, style.wording(language), source).compose());
    }

    /**
     * Makes a document and writes it in several formats; what the formats share is made once.
     *
     * @param formats the formats; those that the document {@linkplain DocumentType#formats() cannot be written in} are left
     *            out
     */
    public WrittenDocument write(DocumentType type, Language language, DocumentSource source,
            Set<DocumentFormat> formats) {
        Map<DocumentFormat, List<DocumentFile>> written = new EnumMap<>(DocumentFormat.class);
        Set<DocumentFormat> flowing = common(formats, DocumentFormat.FLOWING);
        Optional<Document> document = flowing.isEmpty() ? Optional.empty()
                : Optional.of(compose(type, language, source));
        flowing.forEach(format -> written.put(format,
                List.of(DocumentFile.single(write(document.orElseThrow(), format)))));
        Set<DocumentFormat> tabular = common(common(formats, DocumentFormat.TABULAR), type.formats());
        if (!tabular.isEmpty()) {
            DataSet data = data(type, language, source);
            tabular.forEach(format -> written.put(format, write(data, format)));
        }
        common(common(formats, DocumentFormat.EXCHANGE), type.formats())
                .forEach(format -> written.put(format, exchanged(type, format, style.wording(language), source)));
        return new WrittenDocument(document, written);
    }

    /**
     * Writes a document in a format that flows.
     *
     * @throws IllegalArgumentException when the format is of another kind
     */
    public byte[] write(Document document, DocumentFormat format) {
        return switch (format) {
            case HTML -> new HtmlWriter(style).write(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> new PdfWriter(style).write(document);
            case DOCX -> new DocxWriter(style).write(document);
            case MARKDOWN -> new MarkdownWriter(style).write(document).getBytes(StandardCharsets.UTF_8);
            case XLSX, CSV, ICS, MSPDI, JSON ->
                throw new IllegalArgumentException("Not a format that flows: " + format);
        };
    }

    /**
     * Writes data in a format of tables.
     *
     * @throws IllegalArgumentException when the format is of another kind
     */
    public List<DocumentFile> write(DataSet data, DocumentFormat format) {
        return switch (format) {
            case XLSX -> List.of(DocumentFile.single(new XlsxWriter(style).write(data)));
            case CSV -> new CsvWriter().write(data.tables());
            case HTML, MARKDOWN, PDF, DOCX, ICS, MSPDI, JSON ->
                throw new IllegalArgumentException("Not a format of tables: " + format);
        };
    }

    private static List<DocumentFile> exchanged(DocumentType type, DocumentFormat format, Wording wording,
            DocumentSource source) {
        return switch (format) {
            case ICS -> calendars(type, new CalendarFiles(wording, source.plan()), source);
            case MSPDI -> List.of(DocumentFile.single(new ProjectFile(wording, source.plan()).write()));
            case JSON -> List.of(DocumentFile.single(new PlanJson(wording, source).write()));
            case HTML, MARKDOWN, PDF, DOCX, XLSX, CSV ->
                throw new IllegalArgumentException("Not a format in which programs take over plans: " + format);
        };
    }

    private static List<DocumentFile> calendars(DocumentType type, CalendarFiles calendars, DocumentSource source) {
        return type.isOfOneActor() ? List.of(calendars.of(source.actor().orElseThrow())) : calendars.files();
    }

    private static Set<DocumentFormat> common(Set<DocumentFormat> some, Set<DocumentFormat> others) {
        Set<DocumentFormat> common = EnumSet.noneOf(DocumentFormat.class);
        common.addAll(some);
        common.retainAll(others);
        return common;
    }
}
