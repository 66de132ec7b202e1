/*
 * Copyright (c) 2026 Ecosystem Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ecosystemstudio.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.Result;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.mspdi.MSPDIReader;
import org.xml.sax.SAXException;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.SchemaOutputResolver;

/** What MPXJ, which reads the files of Microsoft Project, finds in the project file of an example. */
class ProjectFileTest {

    private static final String NAMESPACE = "http://schemas.microsoft.com/project";

    @TempDir
    private static Path folder;

    private static Path file;
    private static ProjectFile project;

    @BeforeAll
    static void generate() throws Exception {
        assertEquals(0, Command.of("tar", "-xzf", BuildProducts.archive(".tar.gz"), "-C", folder).run().code());
        Path program = folder.resolve("ecosystem-studio-" + BuildProducts.VERSION + "/bin/ecosystem");
        Command.Result result = Command.of(program, "generate", BuildProducts.example("noordhoek"), "--out",
                folder.resolve("plan"), "--format", "mspdi", "--date", "2026-11-24").run();
        assertEquals(0, result.code(), result.out() + result.err());
        file = folder.resolve("plan/nl/actieplan.xml");
        project = new MSPDIReader().read(file.toFile());
    }

    @Test
    void followsTheSchemaOfMicrosoft() throws JAXBException, SAXException, IOException {
        schema().newValidator().validate(new StreamSource(file.toFile()));
    }

    @Test
    void holdsGoalsActionsAndTasks() {
        Task cameras = task("task:Visionlab.Inkoop");
        assertEquals(List.of("Camera's en rekenkracht inkopen", "Visionlab", "Een Visionlab voor iedereen",
                "Samen kennis ontwikkelen", "Cluster Noordhoek"), withParents(cameras));
        assertEquals(LocalDateTime.of(2026, 6, 22, 8, 0), cameras.getStart());
        assertEquals(LocalDateTime.of(2026, 10, 16, 17, 0), cameras.getFinish());
        assertEquals(83, cameras.getPercentageComplete().intValue());
    }

    @Test
    void takesTheWorkingDaysOfItsOwnCalendar() {
        for (Task task : project.getTasks()) {
            boolean isWholeDays = !task.getMilestone() && !task.getSummary()
                    && project.getDefaultCalendar().isWorkingDate(task.getStart().toLocalDate());
            if (isWholeDays) {
                assertEquals(project.getDefaultCalendar().getWork(task.getStart(), task.getFinish(), TimeUnit.HOURS)
                        .getDuration(),
                        task.getDuration().convertUnits(TimeUnit.HOURS, project.getProjectProperties())
                                .getDuration(),
                        task.getName());
            }
        }
        assertEquals(false, project.getDefaultCalendar().isWorkingDate(LocalDate.of(2027, 4, 27)), "King's Day");
    }

    @Test
    void isScheduledAgainAsThePlanHasIt() throws Exception {
        ProjectFile again = new MSPDIReader().read(file.toFile());
        new MicrosoftScheduler().schedule(again, again.getProjectProperties().getStartDate());
        for (Task task : again.getTasks()) {
            boolean startsOnWorkingDay = again.getDefaultCalendar().isWorkingDate(
                    project.getTaskByUniqueID(task.getUniqueID()).getStart().toLocalDate());
            if (!task.getSummary() && startsOnWorkingDay) {
                assertEquals(project.getTaskByUniqueID(task.getUniqueID()).getStart().toLocalDate(),
                        task.getStart().toLocalDate(), task.getName());
                assertEquals(project.getTaskByUniqueID(task.getUniqueID()).getFinish().toLocalDate(),
                        task.getFinish().toLocalDate(), task.getName());
            }
        }
    }

    @Test
    void linksWorkWithItsLag() {
        Relation link = task("task:Visionlab.Inrichting").getPredecessors().getFirst();
        assertEquals(task("task:Visionlab.Inkoop"), link.getPredecessorTask());
        assertEquals(14.0, link.getLag().getDuration());
        assertEquals(TimeUnit.ELAPSED_DAYS, link.getLag().getUnits());
    }

    /** Budgets of 1,046,600 euro and other costs of 120,000; of the action that was stopped, 900 of 6,000 was spent. */
    @Test
    void costsWhatThePlanCosts() {
        assertEquals(1_161_500.0, project.getTasks().stream().mapToDouble(task -> task.getFixedCost().doubleValue())
                .sum());
        assertEquals(1_161_500.0, project.getTaskByUniqueID(0).getCost().doubleValue());
    }

    /** 5,114 hours in all, less the 60 of the action that was stopped. */
    @Test
    void givesTheHoursToTheActors() {
        Resource golfslag = project.getResources().stream()
                .filter(actor -> "Golfslag Instruments".equals(actor.getName())).findFirst().orElseThrow();
        double hours = project.getResourceAssignments().stream().filter(work -> work.getResource() == golfslag)
                .mapToDouble(ProjectFileTest::hours).sum();
        assertEquals(golfslag.getWork().convertUnits(TimeUnit.HOURS, project.getProjectProperties()).getDuration(),
                hours, 0.01);
        assertEquals(5054.0, project.getResourceAssignments().stream().mapToDouble(ProjectFileTest::hours).sum(), 0.1);
    }

    private static double hours(ResourceAssignment work) {
        return work.getWork().convertUnits(TimeUnit.HOURS, project.getProjectProperties()).getDuration();
    }

    private static Task task(String identity) {
        return project.getTasks().stream().filter(task -> identity.equals(task.getText(1))).findFirst().orElseThrow();
    }

    private static List<String> withParents(Task task) {
        List<String> names = new ArrayList<>();
        for (Task here = task; here != null; here = here.getParentTask()) {
            names.add(here.getName());
        }
        return names;
    }

    /**
     * The schema that MPXJ's classes were made from, as they carry it, with the root element that they do not carry.
     */
    private static Schema schema() throws JAXBException, IOException, SAXException {
        StringWriter types = new StringWriter();
        JAXBContext.newInstance(org.mpxj.mspdi.schema.Project.class).generateSchema(new SchemaOutputResolver() {
            @Override
            public Result createOutput(String namespace, String name) {
                StreamResult result = new StreamResult(types);
                result.setSystemId(name);
                return result;
            }
        });
        String schema = types.toString().replaceFirst("(?s)</xs:schema>\\s*$", "<xs:element name='Project' "
                + "type='p:Project' xmlns:p='" + NAMESPACE + "'/></xs:schema>");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new Source[] { new StreamSource(new StringReader(schema)) });
    }
}
