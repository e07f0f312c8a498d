package dev.smarketing.examples.input;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Channel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One name for each channel, whatever people write: capitals, spaces and punctuation make no difference, other words
 * are listed in the file.
 */
public final class ChannelNames {

    /** The file. */
    public static final String FILE = "channels.yaml";

    private final Map<String, Channel> bySpelling;

    private ChannelNames(Map<String, Channel> bySpelling) {
        this.bySpelling = bySpelling;
    }

    /**
     * Reads the names; a folder without the file uses the names of the embedded sample.
     *
     * @param files where the file is
     * @param problems receives why it cannot be read
     * @return the names, none after a problem
     */
    public static ChannelNames read(InputFiles files, Problems problems) {
        InputFiles source = files.has(FILE) ? files : InputFiles.embeddedSample();
        return DataFile.read(source, FILE, problems, ChannelNames::fromData).orElse(new ChannelNames(Map.of()));
    }

    /**
     * Reads the names from plain data.
     *
     * @param data the version, and the channels with their name and what else is written for it
     * @return the names
     */
    public static ChannelNames fromData(Map<String, ?> data) {
        return DataObject.root("channel names", data).make(root -> {
            root.version(1);
            Map<String, Channel> bySpelling = new LinkedHashMap<>();
            for (DataObject entry : root.objects("channels")) {
                entry.make(one -> {
                    Channel channel = Channel.of(one.text("name"));
                    add(bySpelling, one, "name", channel.name(), channel);
                    one.texts("also").forEach(spelling -> add(bySpelling, one, "also", spelling, channel));
                    return channel;
                });
            }
            return new ChannelNames(bySpelling);
        });
    }

    private static void add(
            Map<String, Channel> bySpelling, DataObject entry, String key, String spelling, Channel channel) {
        Channel other = bySpelling.putIfAbsent(letters(spelling), channel);
        if (other != null && !other.equals(channel)) {
            throw entry.error(key, "'" + spelling + "' stands for " + other + " already; leave it with one channel");
        }
    }

    /**
     * The channel that a spelling means.
     *
     * @param spelling what somebody wrote
     * @return the channel, if it is known
     */
    public Optional<Channel> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(letters(spelling)));
    }

    /**
     * The channels.
     *
     * @return the channels in the order of the file
     */
    public List<Channel> channels() {
        return bySpelling.values().stream().distinct().toList();
    }

    Channel of(CsvRow row, String column) {
        return find(row.text(column))
                .orElseThrow(() -> row.refused(
                        column, "is not one of " + channels() + "; choose one or add the spelling to " + FILE));
    }

    private static String letters(String spelling) {
        StringBuilder letters = new StringBuilder();
        spelling.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
