package coach.limber.bot.conversation.day;

import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.FieldNames;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** One answer of the day is taken back by its name: "delete pain", "sleep should be blank". */
public final class Blanking {
  private static final String WHAT = "(?<what>" + FieldNames.ANY + ")";
  private static final String ANSWER =
      "(?: (?:number|score|answer|value|entry|one|level|bit|part|thing|note|from today|for today|of"
          + " today|today)){0,3}";
  private static final String TAIL =
      "(?:[,.;]? (?:please|pls|then|sorry|again|(?:because |as )?i (?:don'?t|do not) (?:know"
          + "|remember)|no idea|not sure)){0,4}[.! ]*";
  private static final String LEAD =
      "(?:(?:no|oh|actually|please|pls|sorry|wait|ok|can you|could you)[,.!]? ){0,3}";
  private static final List<Phrasing> FORMS =
      List.of(
          Phrasing.of(
              LEAD
                  + "(?:delete|remove|clear|erase|blank|scrap|drop|empty|take (?:out|back|away))"
                  + "(?: the| my| that| today's){0,2} "
                  + WHAT
                  + ANSWER
                  + "(?: out)?"
                  + TAIL),
          Phrasing.of(
              LEAD
                  + "(?:(?:my|the|today's) )?"
                  + WHAT
                  + ANSWER
                  + " (?:(?:should|must|can|could) be|is|was|to be) (?:left )?(?:blank|empty|out"
                  + "|open|unknown|unanswered|nothing)"
                  + TAIL),
          Phrasing.of(
              LEAD + "leave (?:the |my )?" + WHAT + ANSWER + " (?:blank|empty|out|open)" + TAIL));

  private Blanking() {}

  /** Nothing if the text is none of this. */
  public static Optional<Move> said(Settled here, String text, Mending mending, Scene scene) {
    var plain = SmallLetters.of(text);
    return Stream.of(FORMS.toArray(Phrasing[]::new))
        .map(form -> form.matcher(plain))
        .filter(Matcher::matches)
        .map(form -> form.group("what"))
        .findFirst()
        .map(what -> without(here, what, mending, scene));
  }

  private static Move without(Settled here, String what, Mending mending, Scene scene) {
    for (var day : Mending.days(here, "", scene)) {
      var entries =
          FieldNames.measures(what).stream()
              .filter(measure -> scene.diary().value(day, measure.id()).isPresent())
              .map(
                  measure ->
                      new Entry(
                          day,
                          scene.at(),
                          measure.id(),
                          new Entry.Said.TakenBack(),
                          Origin.CORRECTED))
              .toList();
      if (!entries.isEmpty()) {
        return mending.changed(here, day, entries, scene);
      }
    }
    return Move.to(here, new Outbound.Text(NotedWords.notAmongTheNotes(what)));
  }
}
