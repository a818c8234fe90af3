package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.language.Measure;
import coach.limber.knowledge.language.SmallLetters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A remark on the day as a whole, "all good", "bad day", "same old same old": nothing is noted, a
 * kind word answers it, and the pain is asked for with its buttons.
 */
enum WholeDay {
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

  /** Nothing if the text is none of this, or a question is open that it may answer. */
  static Optional<Move> said(
      Settled here, String text, Understood understood, CheckIns checkIns, Scene scene) {
    var told = understood instanceof Understood.Told(var report) && !report.isEmpty();
    var open = isOpen(here, scene);
    if (told
        || understood instanceof Understood.Wish
        || !(open || here.focus() instanceof Focus.Idle)
        || hasJustChosen(here, scene)) {
      return Optional.empty();
    }
    var plain = SmallLetters.of(text);
    return Arrays.stream(values())
        .filter(remark -> remark.form.matcher(plain).matches())
        .filter(remark -> !open || remark != SAME)
        .findFirst()
        .map(remark -> remark.answer(here, checkIns, scene));
  }

  /** To the first question of a check-in it is a remark, too; later it may be an answer. */
  private static boolean isOpen(Settled here, Scene scene) {
    return here.focus() instanceof Focus.CheckingIn(var day)
        && scene.diary().value(day, Measure.PAIN.id()).isEmpty();
  }

  /** "All good" after a setting was changed is of the setting. */
  private static boolean hasJustChosen(Settled here, Scene scene) {
    return here.chosen() instanceof Chosen.Before(_, var at) && scene.isJustAfter(at);
  }

  private Move answer(Settled here, CheckIns checkIns, Scene scene) {
    if (here.focus() instanceof Focus.CheckingIn) {
      return checkIns.answered(here, Wording.of(this), scene);
    }
    var today = here.profile().dayAt(scene.at());
    var known = scene.diary().value(today, Measure.PAIN.id()).isPresent();
    var word = new Outbound.Text(Wording.of(this));
    return known ? Move.to(here, word) : checkIns.open(here, today, scene).after(List.of(word));
  }
}
