package dev.smarketing.examples;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Document;
import dev.smarketing.reporting.render.Html;
import dev.smarketing.reporting.render.Markdown;
import dev.smarketing.reporting.render.PlainText;
import dev.smarketing.reporting.render.Svg;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of the meetings, ready to be written as files.
 *
 * @param documents the reports by the name of their files, without ending
 * @param scoreboard what the picture shows; empty where there is none
 */
record ReportFiles(Map<String, Document> documents, Optional<ScoreboardReport> scoreboard) {

    static final String CALL = "weekly-call";
    static final String REVIEW = "sales-marketing-review";
    static final String PLAN = "quarterly-plan";
    static final String PICTURE = "scoreboard.svg";

    /** Each report as a page, Markdown and text, and the scoreboard as a picture. */
    void write(Path folder, Language language) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Document> report : documents.entrySet()) {
            String name = report.getKey();
            Files.writeString(
                    folder.resolve(name + ".html"), Html.withDefaults().render(report.getValue()));
            Files.writeString(
                    folder.resolve(name + ".md"), Markdown.withDefaults().render(report.getValue()));
            Files.writeString(
                    folder.resolve(name + ".txt"), PlainText.withDefaults().render(report.getValue()));
        }
        if (scoreboard.isPresent()) {
            Files.writeString(
                    folder.resolve(PICTURE),
                    Svg.withDefaults().render(scoreboard.get().courses(language), language));
        }
    }
}
