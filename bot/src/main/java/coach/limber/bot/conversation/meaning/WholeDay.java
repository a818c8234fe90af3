package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A remark on the day as a whole, "all good", "bad day", "same old same old". */
public enum WholeDay {
  GOOD(
      "(?:all|everything|everything's|everything is|it's all|things are|feeling|all is)"
          + " (?:(?:all|really|pretty) )?(?:good|fine|great|well|ok|okay|alright|all right)|(?:a"
          + " )?(?:good|great|decent|lovely) (?:day|one)|no (?:problems|complaints)|can'?t"
          + " complain"),
  MIDDLING(
      "(?:could be (?:worse|better)|not (?:great|good|too good)[,]?(?: but| and)? not"
          + " (?:terrible|bad|too bad|awful)|so[ -]so day|(?:an"
          + " )?(?:average|ok|okay|alright|so-so|normal) day|up and down|ups and downs|mustn'?t"
          + " grumble|getting by|surviving|hanging in there)"),
  SAME(
      "(?:same old(?:[, ]+same old)?|same again|same as (?:ever|always|usual|yesterday|before)|no"
          + " change|nothing(?:'s| has| is)? changed|much the same|the usual)"),
  BAD(
      "(?:a |it's a |it was a |another |having a )?(?:really |very |pretty"
          + " )?(?:bad|rough|awful|terrible|hard|tough|horrible|rubbish|crap|shit|grim)"
          + " (?:day|one)|not (?:a )?(?:good|great) (?:day|one)"),
  HURTS(
      "(?:(?:i'm|im|i am|it's|feeling|really|so|very|bit|a bit|all) ){0,3}(?:sore|achy|stiff|in"
          + " pain|hurting|aching)(?: (?:all over|as (?:a|hell)[\\p{L} ]{0,12}|like"
          + " (?:hell|mad|crazy)|everywhere)){0,2}|(?:pain|joints?|ow+|ouch)?"
          + " ?[😫😩😣😖😭😢🥺😔☹🙁]+\\ufe0f?|it hurts(?: like hell| so much| a lot| so bad)?");

  private final Pattern form;

  WholeDay(String form) {
    this.form =
        Pattern.compile(
            "(?:(?:well|oh|hi|hey|ok|yeah|yes|just|still|pretty much|honestly|today)[, ]+){0,3}(?:"
                + form
                + ")(?:[, ]+(?:today|tonight|here|really|thanks|thank you|so far|again|tbh|i"
                + " (?:guess|suppose)|as ever|this (?:morning|evening))){0,3}[.! ]*");
  }

  /** Which of these the whole text is, if any. */
  public static Optional<WholeDay> of(String text) {
    var plain = SmallLetters.of(text);
    return Arrays.stream(values())
        .filter(remark -> remark.form.matcher(plain).matches())
        .findFirst();
  }
}
