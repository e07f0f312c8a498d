package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.examples.input.XEducationLeads.CourseLead;
import dev.smarketing.examples.input.XEducationLeads.Facts;
import dev.smarketing.examples.input.XEducationLeads.VendorScore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XEducationLeadsTest {

    private static final String COLUMNS = "Lead Number,Lead Origin,Lead Source,Do Not Email,Converted,TotalVisits,"
            + "Total Time Spent on Website,Page Views Per Visit,Last Activity,Country,Specialization,"
            + "What is your current occupation,Tags,City,Asymmetrique Activity Score,Asymmetrique Profile Score,"
            + "A free copy of Mastering The Interview\r\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private XEducationLeads read(String rows) throws IOException {
        Files.writeString(folder.resolve(XEducationLeads.FILE), COLUMNS + rows);
        return XEducationLeads.read(InputFiles.folder(folder), problems, Progress.silent());
    }

    @Test
    void readsQuotesWindowsLineEndsAndUntouchedLists() throws IOException {
        XEducationLeads leads = read("""
                7,API,Chat,No,1,3,250,1.5,SMS Sent,India,"Banking, Investment And Insurance",Student,Ringing,Select,15,17,Yes\r
                8,Landing Page,,Yes,0,,0,,,,Select,,Select,"Thane",,,No\r
                """);
        assertThat(problems.all()).isEmpty();
        assertThat(leads.leads())
                .containsExactly(
                        new CourseLead(
                                7,
                                true,
                                new Facts(
                                        "API",
                                        Optional.of("Chat"),
                                        false,
                                        OptionalLong.of(3),
                                        250,
                                        Optional.of(new BigDecimal("1.5")),
                                        Optional.of("SMS Sent"),
                                        Optional.of("India"),
                                        Optional.empty(),
                                        Optional.of("Banking, Investment And Insurance"),
                                        Optional.of("Student"),
                                        true),
                                Optional.of(new VendorScore(15, 17))),
                        new CourseLead(
                                8,
                                false,
                                new Facts(
                                        "Landing Page",
                                        Optional.empty(),
                                        true,
                                        OptionalLong.empty(),
                                        0,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of("Thane"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false),
                                Optional.empty()));
        assertThat(new VendorScore(15, 17).sum()).isEqualTo(32);
    }

    @Test
    void reportsEachBadRowAndKeepsTheRest() throws IOException {
        XEducationLeads leads = read("""
                1,API,Chat,No,yes,3,250,1.5,,,,,,,15,17,Yes\r
                2,API,Chat,No,1,3,250,1.5,,,,,,,15,,Yes\r
                3,API,Chat,No,1,-3,250,1.5,,,,,,,,,Yes\r
                4,API,Chat,No,1,3,250,1.5,,,,,,,,,Yes\r
                4,API,Chat,No,1,3,250,1.5,,,,,,,,,Yes\r
                """);
        assertThat(leads.leads()).extracting(CourseLead::number).containsExactly(4L);
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "Leads.csv:2: Converted 'yes' is neither 1 nor 0; give one of the two",
                        "Leads.csv:3: Asymmetrique Profile Score '' stands without its other half; give the activity"
                                + " score and the profile score, or neither",
                        "Leads.csv:4: TotalVisits '-3' is below the least allowed value 0; give 0 or more",
                        "Leads.csv:6: Lead Number '4' stands in an earlier line already; keep one of the two");
    }

    @Test
    void isRecognisedByItsFile() throws IOException {
        assertThat(XEducationLeads.isIn(InputFiles.folder(folder))).isFalse();
        read("");
        assertThat(XEducationLeads.isIn(InputFiles.folder(folder))).isTrue();
    }
}
