package dev.smarketing.examples.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Where the files come from: a folder, or the sample inside the program. Both hold files of the same names. */
public interface InputFiles {

    /**
     * Opens a file.
     *
     * @param name its name
     * @return its bytes; the caller closes it
     * @throws IOException if it is not there or cannot be read
     */
    InputStream open(String name) throws IOException;

    /**
     * Whether a file is there.
     *
     * @param name its name
     * @return true if so
     */
    boolean has(String name);

    /**
     * What the user knows this place by.
     *
     * @return for example {@code folder my-data}
     */
    String describe();

    /**
     * How a file differs from ours.
     *
     * @param name our name of the file
     * @return the layout
     */
    default FileLayout layout(String name) {
        Objects.requireNonNull(name, "name");
        return FileLayout.ours();
    }

    /**
     * These files, some of which come from another system.
     *
     * @param layouts how they differ, by our names
     * @return the files as ours
     */
    default InputFiles withLayouts(Map<String, FileLayout> layouts) {
        InputFiles files = this;
        Map<String, FileLayout> fixed = Map.copyOf(layouts);
        return new InputFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                return files.open(layout(name).file().orElse(name));
            }

            @Override
            public boolean has(String name) {
                return files.has(layout(name).file().orElse(name));
            }

            @Override
            public String describe() {
                return files.describe();
            }

            @Override
            public FileLayout layout(String name) {
                return fixed.getOrDefault(name, files.layout(name));
            }
        };
    }

    /**
     * The files of a folder.
     *
     * @param folder the folder
     * @return its files
     */
    static InputFiles folder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new InputFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                return Files.newInputStream(folder.resolve(name));
            }

            @Override
            public boolean has(String name) {
                return Files.isRegularFile(folder.resolve(name));
            }

            @Override
            public String describe() {
                return "folder " + folder;
            }
        };
    }

    /**
     * The sample that this program carries.
     *
     * @return its files
     */
    static InputFiles embeddedSample() {
        return new InputFiles() {
            @Override
            public InputStream open(String name) throws IOException {
                InputStream stream = InputFiles.class.getResourceAsStream(resource(name));
                if (stream == null) {
                    throw new FileNotFoundException(name);
                }
                return stream;
            }

            @Override
            public boolean has(String name) {
                return InputFiles.class.getResource(resource(name)) != null;
            }

            @Override
            public String describe() {
                return "embedded sample";
            }

            private String resource(String name) {
                return "/dev/smarketing/examples/sample/" + name;
            }
        };
    }
}
