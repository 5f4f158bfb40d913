package org.gapline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gapline.codebook.Role;
import org.gapline.document.Document;
import org.gapline.document.InputMetadata;
import org.gapline.document.Span;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.ToldEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsTest {

  @TempDir Path folder;

  @Test
  void predictionIsWrittenAsTheGoldIs() throws Exception {
    var text = "Money is short.";
    var document =
        new Document(
            "d-1",
            "a.txt",
            InputMetadata.unmarked(),
            "text/plain",
            "en",
            null,
            text,
            java.util.Set.of());
    var facts =
        new DocumentFacts(
            DocumentKind.CALL,
            null,
            List.of(new ToldEvent(EventFacts.NONE, new Span(0, text.length()))),
            java.util.Set.of());
    var statement =
        new CodedStatement(
            Role.CHALLENGE,
            List.of("resources"),
            "unclear",
            "none",
            null,
            List.of(),
            List.of(),
            new Span(0, text.length()),
            null,
            null,
            1,
            List.of(),
            null);

    Predictions.write(
        List.of(Prediction.of("a.txt", document, facts, List.of(statement))),
        folder.resolve("out.jsonl"));

    JsonNode line = new ObjectMapper().readTree(Files.readString(folder.resolve("out.jsonl")));
    assertThat(line.path("file").asText()).isEqualTo("a.txt");
    assertThat(line.path("kind").asText()).isEqualTo("call");
    assertThat(line.path("date_precision").asText()).isEqualTo("none");
    assertThat(line.path("start").isNull()).isTrue();
    assertThat(line.path("regions").isArray()).isTrue();
    assertThat(line.path("statements").path(0).path("role").asText()).isEqualTo("challenge");
    assertThat(line.path("statements").path(0).path("text").asText()).isEqualTo(text);
  }
}
