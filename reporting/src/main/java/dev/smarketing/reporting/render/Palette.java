package dev.smarketing.reporting.render;

import java.util.List;

/** The colours of pages and pictures, each with its name in the style sheet, for light and dark. */
final class Palette {

    /** One colour. */
    record Colour(String name, String light, String dark) {}

    /** Words on a ground that have to be readable. */
    record Pair(String words, String ground) {}

    static final List<Colour> COLOURS = List.of(
            new Colour("ground", "#ffffff", "#12161c"),
            new Colour("panel", "#f3f5f8", "#1c222b"),
            new Colour("ink", "#1d2430", "#e8ebf0"),
            new Colour("muted", "#566070", "#a3adba"),
            new Colour("rule", "#d5dae2", "#333c49"),
            new Colour("accent", "#1f5fbf", "#7fb2ff"),
            new Colour("good", "#1c6e3d", "#74d49a"),
            new Colour("good-ground", "#e2f4e8", "#14361f"),
            new Colour("warning", "#7a5200", "#f0c36a"),
            new Colour("warning-ground", "#fdf0d0", "#3a2b07"),
            new Colour("bad", "#a8201f", "#ff9d96"),
            new Colour("bad-ground", "#fde6e4", "#451a18"),
            new Colour("heat0", "#f3f6fb", "#1c222b"),
            new Colour("heat1", "#d3e2f6", "#20344f"),
            new Colour("heat2", "#a6c6ee", "#2a4d7d"),
            new Colour("heat3", "#2d6cc4", "#8bb8f7"),
            new Colour("heat4", "#174a99", "#c3dbff"),
            new Colour("heat0-ink", "#1d2430", "#e8ebf0"),
            new Colour("heat1-ink", "#1d2430", "#e8ebf0"),
            new Colour("heat2-ink", "#1d2430", "#ffffff"),
            new Colour("heat3-ink", "#ffffff", "#12161c"),
            new Colour("heat4-ink", "#ffffff", "#12161c"));

    static final List<Pair> PAIRS = List.of(
            new Pair("ink", "ground"),
            new Pair("ink", "panel"),
            new Pair("muted", "ground"),
            new Pair("muted", "panel"),
            new Pair("accent", "ground"),
            new Pair("good", "ground"),
            new Pair("warning", "ground"),
            new Pair("bad", "ground"),
            new Pair("good", "good-ground"),
            new Pair("warning", "warning-ground"),
            new Pair("bad", "bad-ground"),
            new Pair("ink", "good-ground"),
            new Pair("ink", "warning-ground"),
            new Pair("ink", "bad-ground"),
            new Pair("heat0-ink", "heat0"),
            new Pair("heat1-ink", "heat1"),
            new Pair("heat2-ink", "heat2"),
            new Pair("heat3-ink", "heat3"),
            new Pair("heat4-ink", "heat4"));

    /** How pictures use the colours; the same on a page and in a file of its own. */
    static final String PICTURES = "text{font:13px system-ui,sans-serif;fill:var(--ink);unicode-bidi:plaintext}"
            + "text.m{fill:var(--muted);font-size:12px}"
            + "text.h{font-weight:600;font-size:15px}"
            + "text.g{fill:var(--good)}text.w{fill:var(--warning)}text.b{fill:var(--bad)}"
            + ".e{text-anchor:end}.c{text-anchor:middle}"
            + ".r{stroke:var(--rule);stroke-width:1}"
            + ".l{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}"
            + ".z{fill:none;stroke:var(--muted);stroke-width:1.5}"
            + ".k{stroke:var(--ground);stroke-width:5}"
            + ".d{stroke-dasharray:5 4}.o{stroke-dasharray:1.5 3}"
            + ".f{fill:var(--accent)}.fg{fill:var(--good)}.fw{fill:var(--warning)}.fb{fill:var(--bad)}"
            + ".p{fill:var(--panel)}"
            + ".h0{fill:var(--heat0)}.h1{fill:var(--heat1)}.h2{fill:var(--heat2)}.h3{fill:var(--heat3)}"
            + ".h4{fill:var(--heat4)}"
            + "text.t0{fill:var(--heat0-ink)}text.t1{fill:var(--heat1-ink)}text.t2{fill:var(--heat2-ink)}"
            + "text.t3{fill:var(--heat3-ink)}text.t4{fill:var(--heat4-ink)}";

    private Palette() {}

    /** The colours as properties of an element, dark where the reader's system is. */
    static String properties(String element) {
        return element + "{" + list(true) + "}@media (prefers-color-scheme:dark){" + element + "{" + list(false) + "}}"
                + "@media print{" + element + "{" + list(true) + "}}";
    }

    private static String list(boolean light) {
        StringBuilder out = new StringBuilder(light ? "color-scheme:light" : "color-scheme:dark");
        for (Colour colour : COLOURS) {
            out.append(";--").append(colour.name()).append(':').append(light ? colour.light() : colour.dark());
        }
        return out.toString();
    }
}
