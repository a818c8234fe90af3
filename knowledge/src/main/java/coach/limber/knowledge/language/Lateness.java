package coach.limber.knowledge.language;

import java.util.Optional;

/**
 * An excuse for being late that stands before what is told: "sorry missed it, today's a 3". It puts
 * nothing right that was noted.
 */
public final class Lateness {
  private static final Phrasing EXCUSE =
      Phrasing.of(
          "^(?:(?:sorry|oh|oops|hi|hey|ok|so|and|ah|ugh|my bad|apologies|yes|no)[,.! ]+){0,3}(?:i"
              + " |i'?ve |i'?d |have |had |was |just |totally |completely |only |got"
              + " ){0,4}(?:missed (?:it|that|you|this|these|your message|the"
              + " (?:questions?|check-?in|message))|forgot(?:ten)?(?: (?:it|this|that|about"
              + " (?:it|you|this)|to (?:answer|check in|reply|do (?:it|this)|write)))?|been"
              + " (?:(?:so |really |very |too |a bit )?(?:busy|away|asleep|out)|at work)|(?:so"
              + " |really |very |too )?busy|fell asleep|asleep|out|(?:saw|seen)"
              + " (?:this|it|that)|(?:i'?m |am )?(?:a bit |so |very )?late(?:"
              + " (?:reply|answer|again|today|with this))?|for the (?:late reply|delay|wait))(?:"
              + " (?:last night|again|earlier|all day|today|now|sorry)){0,2}[,.;:!-]+"
              + " ?(?<rest>.{2,200})$");

  private Lateness() {}

  /** What is told after the excuse; nothing if there is none. */
  public static Optional<String> without(String text) {
    var said = EXCUSE.matcher(Plain.of(text));
    return said.matches() ? Optional.of(said.group("rest")) : Optional.empty();
  }
}
