package dev.smarketing.examples;

import dev.smarketing.core.text.Language;
import dev.smarketing.examples.input.InputFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param input where facts and definitions are
 * @param realData the folder with the real data sets, if these are asked for
 * @param language the language of the report
 * @param isMarkdown Markdown instead of plain text
 */
record JobArguments(InputFiles input, Optional<Path> realData, Language language, boolean isMarkdown) {

    static final String USAGE = """
            usage: [--input FOLDER | --real FOLDER] [--language en|fr|es] [--markdown]
              --input FOLDER   your own leads.csv, activities.csv, ... and, if you like, model.yaml, agreement.yaml,
                               glossary.yaml, channels.yaml, job.yaml; without it the embedded sample
              --real FOLDER    the folder that holds olist-funnel and kag-facebook-ads
              --language TAG   the language of the report, en if not given
              --markdown       Markdown instead of plain text""";

    static JobArguments parse(List<String> arguments) {
        InputFiles input = InputFiles.embeddedSample();
        Optional<Path> realData = Optional.empty();
        Language language = Language.ENGLISH;
        boolean markdown = false;
        boolean ownInput = false;
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            switch (option) {
                case "--markdown" -> markdown = true;
                case "--language" -> language = Language.ofTag(value(arguments, ++i, option));
                case "--input" -> {
                    input = InputFiles.folder(folder(value(arguments, ++i, option)));
                    ownInput = true;
                }
                case "--real" -> realData = Optional.of(folder(value(arguments, ++i, option)));
                default ->
                    throw new IllegalArgumentException("'" + option + "' is not an option; use one of the following");
            }
        }
        if (ownInput && realData.isPresent()) {
            throw new IllegalArgumentException("--input and --real exclude each other; give one of them");
        }
        return new JobArguments(input, realData, language, markdown);
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
