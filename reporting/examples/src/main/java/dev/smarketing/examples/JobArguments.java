package dev.smarketing.examples;

import dev.smarketing.core.text.Language;
import dev.smarketing.examples.input.FileLayout;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.MarketingFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the command line asks for.
 *
 * @param input where facts and definitions are
 * @param realData the folder with the real data sets, if these are asked for
 * @param language the language of the report
 * @param isMarkdown Markdown instead of plain text
 * @param reports the folder to write the reports of the meetings to, if these are asked for
 */
record JobArguments(
        InputFiles input, Optional<Path> realData, Language language, boolean isMarkdown, Optional<Path> reports) {

    private static final Pattern WISH = Pattern.compile("([^:]+):([^=]+)=(.*)");

    static final String USAGE = """
            usage: [--input FOLDER | --real FOLDER] [--language en|fr|es] [--markdown]
                   [--reports FOLDER]
                   [--layout FILE:PART=VALUE] [--column FILE:OURS=THEIRS] [--value FILE:OURS=VALUE]
              --input FOLDER   your own leads.csv, activities.csv, ... and, if you like, meetings.yaml, model.yaml,
                               agreement.yaml, glossary.yaml, channels.yaml, and job.yaml, which has the date that
                               is reported; of these five, what is not there is that of the embedded sample
              --real FOLDER    the folder that holds olist-funnel, kag-facebook-ads, x-education-leads, or some of these
              --help           prints this
              --language TAG   the language of the report, en if not given
              --markdown       Markdown instead of plain text
              --reports FOLDER writes the weekly call, the review and the quarterly plan there too, as .html, .md
                               and .txt, and the scoreboard as a picture; the folder is made if it is not there
              --layout, --column and --value tell, as often as needed, how a file of another system differs:
              --layout spend.csv:file=export.csv     its name; other parts are delimiter=; decimal=, date=dd/MM/yyyy
                                                     moment=dd/MM/yyyy HH:mm and zone=Europe/Paris
              --column "spend.csv:spend=Amount spent"   the name that a column of ours has there
              --value spend.csv:currency=EUR         what stands in every row for a column that it lacks: a value,
                                                     nothing, or # for the number of the line; * names all others""";

    static JobArguments parse(List<String> arguments) {
        InputFiles input = InputFiles.embeddedSample();
        Optional<Path> realData = Optional.empty();
        Language language = Language.ENGLISH;
        boolean markdown = false;
        boolean ownInput = false;
        Optional<Path> reports = Optional.empty();
        Map<String, FileLayout> layouts = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            switch (option) {
                case "--markdown" -> markdown = true;
                case "--language" -> language = Language.ofTag(value(arguments, ++i, option));
                case "--input" -> {
                    input = InputFiles.folder(folder(value(arguments, ++i, option)));
                    ownInput = true;
                }
                case "--layout", "--column", "--value" -> addLayout(layouts, option, value(arguments, ++i, option));
                case "--reports" -> reports = Optional.of(Path.of(value(arguments, ++i, option)));
                case "--real" -> realData = Optional.of(folder(value(arguments, ++i, option)));
                default ->
                    throw new IllegalArgumentException("'" + option + "' is not an option; use one of the following");
            }
        }
        if (ownInput && realData.isPresent()) {
            throw new IllegalArgumentException("--input and --real exclude each other; give one of them");
        }
        if (!layouts.isEmpty() && !ownInput) {
            throw new IllegalArgumentException("--layout, --column and --value tell of your own files; give --input");
        }
        return new JobArguments(input.withLayouts(layouts), realData, language, markdown, reports);
    }

    private static void addLayout(Map<String, FileLayout> layouts, String option, String text) {
        Matcher matcher = WISH.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    option + " '" + text + "' cannot be read; give the name of a file, a colon, a name, = and a value");
        }
        String file = matcher.group(1);
        String name = matcher.group(2).strip();
        String value = matcher.group(3);
        if (!MarketingFacts.FILES.contains(file)) {
            throw new IllegalArgumentException(option + " names file '" + file + "', which is not one of "
                    + MarketingFacts.FILES + "; name one of these");
        }
        FileLayout layout = layouts.getOrDefault(file, FileLayout.ours());
        layouts.put(
                file,
                switch (option) {
                    case "--layout" -> layout.with(name, value);
                    case "--column" -> layout.withColumn(name, value);
                    default -> layout.withValue(name, value);
                });
    }

    private static String value(List<String> arguments, int index, String option) {
        if (index >= arguments.size()) {
            throw new IllegalArgumentException(option + " has no value; give one after it");
        }
        return arguments.get(index);
    }

    private static Path folder(String text) {
        Path folder = Path.of(text);
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("'" + text + "' is not a folder; give the path of one");
        }
        return folder;
    }
}
