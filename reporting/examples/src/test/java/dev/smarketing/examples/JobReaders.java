package dev.smarketing.examples;

import java.util.List;
import java.util.Map;

/** What the job reads, for the fuzz targets. */
public final class JobReaders {

    private JobReaders() {}

    /**
     * Reads job.yaml.
     *
     * @param data its entries
     * @return the settings
     */
    public static Object settings(Map<String, ?> data) {
        return JobSettings.fromData(data);
    }

    /**
     * Reads meetings.yaml.
     *
     * @param data its entries
     * @return the notes
     */
    public static Object notes(Map<String, ?> data) {
        return MeetingNotes.fromData(data);
    }

    /**
     * Reads a command line.
     *
     * @param arguments its words
     * @return what it asks for
     */
    public static Object arguments(List<String> arguments) {
        return JobArguments.parse(arguments);
    }
}
