package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.reporting.report.SampleMeetings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Loads pages in a real browser, at the width of a desk and of a phone, in light and in dark: nothing may be wider than
 * the page, and the browser may not complain. Runs where a Chromium is on the path, else it is skipped.
 */
@Tag("long")
class BrowserTest {

    private static final int DESK = 1280;
    private static final int PHONE = 360;
    /** A4 across, 297 mm less margins of 12 mm on both sides, at 96 pixels an inch. */
    private static final int PAPER = (int) ((297 - 2 * 12) * 96 / 25.4);

    private static final Pattern RESULT = Pattern.compile("<output id=\"r\">(.*?)</output>", Pattern.DOTALL);
    private static final String LIGHT_GROUND = "rgb(255, 255, 255)";
    private static final String DARK_GROUND = "rgb(18, 22, 28)";

    /** Written beside each frame: its width, the width of its page, the ground, what sticks out of the page, and the dates on two lines. */
    private static final String MEASURE = "<script>addEventListener('load',()=>{let t='';"
            + "for(const f of document.querySelectorAll('iframe')){const d=f.contentDocument,e=d.documentElement;"
            + "let out='';for(const x of d.body.querySelectorAll('*')){if(x.closest('.frame,pre')&&!x.matches('.frame,pre'))"
            + "continue;const b=x.getBoundingClientRect();if(b.right>e.clientWidth+1)out+=x.tagName+' ';}"
            + "let broken='';for(const x of d.querySelectorAll('span.d'))if(x.getClientRects().length>1)broken+=x.textContent+' ';"
            + "t+=f.width+'|'+e.scrollWidth+'|'+d.defaultView.getComputedStyle(d.body).backgroundColor+'|'+out+broken+'\\n';}"
            + "document.getElementById('r').textContent=t;});</script>";

    @TempDir
    Path folder;

    private record Loaded(List<String> frames, List<String> complaints) {}

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsWiderThanThePageAndNothingIsWrong(boolean dark) throws Exception {
        List<String> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            pages.add(Html.withDefaults().render(SampleViews.document(language)));
            SampleMeetings.all(language)
                    .forEach(report -> pages.add(Html.withDefaults().render(report)));
        }
        pages.add(Html.withDefaults().render(longWords()));
        Loaded loaded = load(pages, dark);
        assertThat(loaded.complaints()).isEmpty();
        assertThat(loaded.frames()).hasSize(2 * pages.size());
        String ground = dark ? DARK_GROUND : LIGHT_GROUND;
        for (int i = 0; i < loaded.frames().size(); i++) {
            int width = i % 2 == 0 ? DESK : PHONE;
            assertThat(loaded.frames().get(i)).isEqualTo(width + "|" + width + "|" + ground + "|");
        }
    }

    /** The rules of print, shown on a screen as wide as the paper: what sticks out there is cut or shrinks all else. */
    @Test
    void nothingIsWiderThanAPrintedPage() throws Exception {
        List<String> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            pages.add(printed(Html.withDefaults().render(SampleViews.document(language))));
            SampleMeetings.all(language)
                    .forEach(report -> pages.add(printed(Html.withDefaults().render(report))));
        }
        Loaded loaded = load(pages, false, PAPER);
        assertThat(loaded.frames()).hasSize(pages.size()).containsOnly(PAPER + "|" + PAPER + "|" + LIGHT_GROUND + "|");
    }

    private static String printed(String page) {
        assertThat(page).contains("@media print{@page{size:landscape;margin:12mm}");
        return page.replace("@media print{@page{size:landscape;margin:12mm}", "@media screen{");
    }

    /** The measure itself sees what it should: a wide paragraph and a complaint. */
    @Test
    void theMeasureSeesAnOverflowAndAComplaint() throws Exception {
        String wide = "<!DOCTYPE html><html><body style=\"margin:0\"><p style=\"width:2000px\">x</p>"
                + "<script>console.error('something is wrong')</script></body></html>";
        Loaded loaded = load(List.of(wide), false);
        assertThat(loaded.frames()).containsExactly("1280|2000|rgba(0, 0, 0, 0)|P ", "360|2000|rgba(0, 0, 0, 0)|P ");
        assertThat(loaded.complaints()).hasSize(2).allMatch(line -> line.contains("something is wrong"));
    }

    /** Between words as long as half a phone every date would break at a hyphen, if it could. */
    @Test
    void noDateBreaksAtItsHyphens() throws Exception {
        List<String> dates = List.of("2026-03-03", "2026-03-04 18:00", "2026-03", "2026-W09", "2026-Q1");
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (String date : dates) {
                sentences.add("x".repeat(i) + " " + date + ", " + date);
            }
        }
        Document document = new Document(
                String.join(" ", sentences),
                Language.ENGLISH,
                List.of(Section.of("s", new Block.Bullets(sentences), cells(sentences))));
        String page = Html.withDefaults().render(document);
        assertThat(page.split("<span class=\"d\">", -1)).hasSize(1 + 3 * 2 * sentences.size());
        Loaded loaded = load(List.of(page, page.replace("white-space:nowrap", "white-space:normal")), false);
        assertThat(loaded.frames().get(1)).isEqualTo(PHONE + "|" + PHONE + "|" + LIGHT_GROUND + "|");
        assertThat(loaded.frames().get(3)).as("the measure sees broken dates").contains(" 2026-03-03 ");
    }

    private static Table cells(List<String> sentences) {
        Table table = Table.of("x", "y");
        for (String sentence : sentences) {
            table = table.withRow(Cell.of("x"), Cell.of(sentence));
        }
        return table;
    }

    private static Document longWords() {
        String word = "Donaudampfschifffahrt".repeat(40);
        return new Document(
                word,
                Language.ENGLISH,
                List.of(Section.of(
                        word,
                        new Block.Paragraph(word),
                        new Block.Bullets(List.of(word)),
                        new Block.Listing(word),
                        Table.of(word, word).withRow(Cell.of(word), Cell.of(word)),
                        SampleViews.report().courses(Language.SPANISH),
                        new Bars(word, List.of(Bars.Bar.of(word, Cell.of(MetricValue.count(3))))))));
    }

    private Loaded load(List<String> pages, boolean dark) throws IOException, InterruptedException {
        return load(pages, dark, DESK, PHONE);
    }

    private Loaded load(List<String> pages, boolean dark, int... widths) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        assumeTrue(
                browser.isPresent(),
                "no chromium, chromium-browser or google-chrome on the path; install one to run this");
        StringBuilder harness = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        for (String page : pages) {
            for (int width : widths) {
                harness.append("<iframe style=\"border:0\" height=\"800\" width=\"")
                        .append(width)
                        .append("\" srcdoc=\"")
                        .append(page.replace("&", "&amp;").replace("\"", "&quot;"))
                        .append("\"></iframe>");
            }
        }
        Path file = folder.resolve("harness.html");
        Files.writeString(
                file,
                harness.append("<output id=\"r\"></output>").append(MEASURE).append("</body></html>"));
        Path errors = folder.resolve("errors.txt");
        Path dom = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                "--dump-dom",
                file.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(dom, StandardCharsets.UTF_8);
        Matcher matcher = RESULT.matcher(text);
        assertThat(matcher.find())
                .as("the harness ran: %s", Files.readString(errors))
                .isTrue();
        List<String> complaints = Files.readString(errors, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
        return new Loaded(matcher.group(1).lines().toList(), complaints);
    }

    private static Optional<Path> browser() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> List.of("chromium", "chromium-browser", "google-chrome").stream()
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
