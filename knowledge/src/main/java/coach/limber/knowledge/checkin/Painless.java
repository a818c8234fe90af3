package coach.limber.knowledge.checkin;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** That there is no pain, said with a verb: "i don't have pain, just stiff". */
final class Painless {
  private static final Pattern GONE =
      Pattern.compile(
          "^(?:(?:the|my|all|all the|joint|and|oh|yay|good news) ?){0,3}pain(?: 's| is| has| has"
              + " now| is now| now| all)? gone(?: (?:today|now|away|completely|altogether|at"
              + " last|again|for now|entirely|totally|this morning)){0,2}(?: [.!])*$");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:^|\\b(?:i|today|and|but|so|well) |[,.;!] )(?:(?:don't|dont|do not|haven't|havent|have"
              + " not|didn't|didnt|did not|not) (?:really |actually )?(?:have|got|had|get|feel|felt"
              + "|having|feeling)|(?:am )?without|(?:am )?free (?:of|from)) (?:any |a )?(?:joint"
              + " |actual |real )?pains?(?= (?:today|now|at|just|only|but|tonight|so|this|anymore"
              + "|really|right|thankfully|lol|yet|and|or)\\b| ?[,.;!-]|$)");

  private Painless() {}

  static boolean isSaidIn(Tokens tokens) {
    var words = tokens.all().stream().map(Token::text).collect(Collectors.joining(" "));
    return DENIED.matcher(words).find() || GONE.matcher(words).find();
  }

  /** "no pain meds today": what is denied stands behind the pain. */
  static boolean isAMedicine(Tokens tokens, int behind) {
    return tokens.is(
        behind,
        "med",
        "meds",
        "medication",
        "medicine",
        "medicines",
        "relief",
        "reliever",
        "relievers",
        "killer",
        "killers",
        "pill",
        "pills",
        "tablet",
        "tablets",
        "patch",
        "patches",
        "gel",
        "cream",
        "spray",
        "clinic",
        "doctor");
  }
}
