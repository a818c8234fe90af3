package coach.limber.bot.evaluation;

import coach.limber.bot.rehearsal.Reaction;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A labelled line and what the coach made of it. */
record Case(JsonNode label, Reaction reaction) {

  String text(String field) {
    return label.path(field).asText("");
  }

  List<String> texts(String field) {
    return label.path(field).valueStream().map(JsonNode::asText).toList();
  }

  boolean says(String words) {
    return reaction.reply().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  /** Sentences that are right to show. */
  Set<String> right() {
    var right = new HashSet<>(texts("gold"));
    right.addAll(texts("acceptable"));
    return right;
  }

  /** Whether a right sentence is among those shown. */
  boolean hit() {
    var right = right();
    return reaction.sentences().stream().anyMatch(right::contains);
  }

  /** What came out, in a few words: route, flag, intent, sentences. */
  String outcome() {
    return Stream.of(
            Stream.of(reaction.route()),
            reaction.flag().stream(),
            reaction.intent().stream(),
            reaction.sentences().stream())
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }

  Miss miss(String expected, String got) {
    var said = label.has("turns") ? String.join(" / ", texts("turns")) : text("text");
    return new Miss(text("id"), said, expected, got);
  }
}
