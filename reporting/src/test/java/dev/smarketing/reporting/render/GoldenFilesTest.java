package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * The whole scoreboard as people get it. The figures in the files were checked by hand: leads 817 in 8 weeks, 102.125 a
 * week, 120.75 needed in each of the 4 left; CPL 25,515 over 817; the weeks of the CTR from 360/12,000 to 400/15,200; spend
 * 28,565 in 9 weeks.
 */
class GoldenFilesTest {

    @Test
    void theScoreboardInPlainText() throws IOException {
        assertThat(PlainText.withDefaults().render(SampleViews.report().document(Language.ENGLISH)))
                .isEqualTo(file("scoreboard-en.txt"));
    }

    @Test
    void theScoreboardInMarkdown() throws IOException {
        assertThat(Markdown.withDefaults().render(SampleViews.report().document(Language.FRENCH)))
                .isEqualTo(file("scoreboard-fr.md"));
    }

    private static String file(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(name)) {
            assertThat(in).as("golden file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
