package dev.smarketing.examples.input;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that a test writes in its own lines. */
final class MemoryFiles implements InputFiles {

    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    static MemoryFiles of(String name, String content) {
        return new MemoryFiles().and(name, content);
    }

    static MemoryFiles ofBytes(String name, byte[] content) {
        MemoryFiles files = new MemoryFiles();
        files.contents.put(name, content.clone());
        return files;
    }

    MemoryFiles and(String name, String content) {
        contents.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public InputStream open(String name) throws IOException {
        byte[] content = contents.get(name);
        if (content == null) {
            throw new FileNotFoundException(name);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public boolean has(String name) {
        return contents.containsKey(name);
    }

    @Override
    public String describe() {
        return "memory";
    }
}
