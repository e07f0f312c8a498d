package dev.smarketing.examples;

import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.lead.ChannelAliases;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.scoring.ScoringModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What marketing edits: the scoring model, the agreement, the glossary, the names of channels and the settings of the
 * job. A folder may hold some of them; the embedded ones stand in for the others. Unlike a row of facts, a definition
 * that cannot be read ends the job: judging by a part of it would be silently wrong.
 *
 * @param model when a lead is ready
 * @param agreement what was promised
 * @param glossary the words
 * @param channels how channels are called
 * @param settings the rest
 */
record Definitions(
        ScoringModel model,
        ServiceLevelAgreement agreement,
        Glossary glossary,
        ChannelAliases channels,
        JobSettings settings) {

    static Optional<Definitions> read(InputFiles files, Problems problems) {
        Optional<ScoringModel> model =
                one(files, "model.yaml", problems, data -> ScoringModel.fromData(data, LeadAttributes.ALL));
        Optional<ServiceLevelAgreement> agreement =
                one(files, "agreement.yaml", problems, ServiceLevelAgreement::fromData);
        Optional<Glossary> glossary = one(files, "glossary.yaml", problems, Glossary::fromData);
        Optional<ChannelAliases> channels = one(files, "channels.yaml", problems, ChannelAliases::fromData);
        Optional<JobSettings> settings = one(files, JobSettings.FILE, problems, JobSettings::fromData);
        if (model.isEmpty() || agreement.isEmpty() || glossary.isEmpty() || channels.isEmpty() || settings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Definitions(model.get(), agreement.get(), glossary.get(), channels.get(), settings.get()));
    }

    private static <T> Optional<T> one(
            InputFiles files, String name, Problems problems, Function<Map<String, ?>, T> fromData) {
        return DataFile.read(files.has(name) ? files : InputFiles.embeddedSample(), name, problems, fromData);
    }
}
