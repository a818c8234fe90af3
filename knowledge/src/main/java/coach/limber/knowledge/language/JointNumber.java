package coach.limber.knowledge.language;

import java.util.Optional;

/** One joint's number called otherwise: "knee was 5", "the left wrist should be a 3". */
public record JointNumber(String joint, double number) {
  private static final WholeForm FORM =
      WholeForm.of(
          "(?:(?:no|oh|sorry|actually|wait|but|and|oops|well)[,.!]? ){0,3}(?:(?:the|my|left|right)"
              + " ){0,3}(?<joint>"
              + JointWords.WITH_BACK
              + ")(?: pain)?(?:'s| was| is| were| are| should(?:'ve| have)? be(?:en)?)(?:"
              + " (?:actually|really|more|like|rather|only|just|about|around|an?|at)){0,4}"
              + " (?<number>\\d{1,2}(?:[.,]\\d)?)(?:/10| out of 10)?(?:[, ]+(?:not an?"
              + " \\d{1,2}|not \\d{1,2}|though|tho|sorry|actually|i mean|i meant|today)){0,2}[.!"
              + " ]*");

  /** Nothing if the text says anything else besides. */
  public static Optional<JointNumber> in(String text) {
    return FORM.in(Plain.of(text))
        .map(
            said ->
                new JointNumber(
                    Amendment.joints("my " + said.group("joint")).stream()
                        .findFirst()
                        .orElse("back"),
                    Double.parseDouble(said.group("number").replace(',', '.'))));
  }
}
