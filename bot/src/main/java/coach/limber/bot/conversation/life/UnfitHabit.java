package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Ask;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Cueing;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.Painkillers;
import coach.limber.bot.conversation.wording.NotedWords;
import coach.limber.bot.conversation.wording.PlanWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.habit.Plan;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.Phrasing;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.safety.Concern;
import java.util.List;
import java.util.Optional;

/**
 * What nobody is nudged towards, whoever asks for it: medicines, as a nudge can't be relied on;
 * stopping, skipping or counting them out; going without food, alcohol. A habit is what they say
 * they will do, so the red-flag check hears it as such, too.
 */
public final class UnfitHabit {
  private static final String MEDICINE =
      "(?:med(?:s|icines?|ications?|icin\\w*)|tablets?|pills?|capsules?|drugs?|doses?|painkillers?|injections?|jabs?|infusions?|inhalers?|steroids?"
          + "|"
          + Painkillers.NAMES
          + "|motrin|co-?codamol|morphine|opioids?|methotrexate|mtx|prednis\\w+|pred|hydroxychloroquine|plaquenil|sulfasalazine|leflunomide|arava|azathioprine|humira|adalimumab"
          + "|enbrel|etanercept|infliximab|rituximab|biologics?|insulin|metformin|warfarin|apixaban|eliquis|statins?|antibiotics?|antidepressants?|sertraline"
          + "|thyroxine|levothyroxine|laxatives?|antacids?|omeprazole|\\w+(?:prazole|statin|sartan|olol|mab|tinib|cillin))";
  private static final Phrasing MEDICINES =
      Phrasing.of(
          "\\b(?:stop\\w*|skip\\w*|quit\\w*|miss\\w*|drop\\w*|halv\\w*|doubl\\w*|tripl\\w*|com(?:e|ing)"
              + " off|cut\\w*(?: down| out| back)?|reduc\\w*|taper\\w*|lower\\w*|no(?: more)?|not"
              + " tak\\w+|less|fewer|more|extra|increas\\w*|swap\\w*|replac\\w*|instead of|without)"
              + " (?:\\w+ ){0,3}?"
              + MEDICINE
              + "\\b|\\b(?:\\d+|two|three|four|five|six|eight|ten|a handful of|lots of|several)"
              + " (?:\\w+ ){0,2}?"
              + MEDICINE
              + "\\b|\\b(?:methotrexate|mtx|alendron\\w+|risedron\\w+)\\b|\\b\\d[\\d,.]*"
              + " ?(?:iu|mg|mcg|µg|ug|units?)\\b");
  private static final Phrasing ANY_MEDICINE =
      Phrasing.of(
          "\\b(?:" + MEDICINE + "|the pill|blood thinners?|hrt|eye drops|prescriptions?)\\b");
  private static final Phrasing SUPPLEMENT =
      Phrasing.of(
          "\\b(?:vitamins?|vit|supplements?|multivit\\w*|omega|fish oil|cod"
              + " liver|probiotics?|collagen|turmeric|glucosamine|magnesium|zinc)\\b");

  /** "Remind me to take my tablets", "don't let me forget my insulin". */
  private static final Phrasing TO_BE_REMINDED =
      Phrasing.of(
          "(?<!don'?t |do not |dont |stop |never |no )\\b(?:remind(?:ers?)?|nudge|prompt|ping|alert"
              + "|don'?t let me forget)\\b(?! me (?:what|which|why|how))");

  private static final Phrasing TAKEN =
      Phrasing.of("\\b(?:take|inject|have) (?:my|the) (?:weekly )?" + MEDICINE + "\\b");

  private static final Phrasing GOING_WITHOUT =
      Phrasing.of(
          "\\b(?:fasting|intermittent fast\\w*|starv\\w*|eat(?:ing)? nothing|no food|stop eating(?="
              + " *$)|not eat(?:ing)?(?= *(?:$|anything|for))|skip\\w*"
              + " (?:breakfast|lunch|dinner|tea|supper|meals?|food|eating)|one meal a day|only"
              + " (?:water|broth|juice|rice)|water only|juice cleanse|detox|purg\\w*|throw(?:ing)?"
              + " up|mak(?:e|ing) myself (?:sick|vomit))\\b|(?:^|\\bto |\\ba |\\bwater )fast(?="
              + " (?:for|until|till?|on|every|from|all|\\d|one|two|three)|,| *$)");
  private static final Phrasing DRINK =
      Phrasing.of(
          "\\b(?:vodka|whiske?y|gin|rum|brandy|tequila|wine|beers?|lager|cider|get(?:ting)?"
              + " drunk|smok(?:e|ing)|vap(?:e|ing)|weed(?! (?:the|my|a|some|out|in))|cannabis)\\b");
  private static final Phrasing WITHOUT_IT =
      Phrasing.of(
          "\\b(?:no|less|fewer|without|stop|quit|cut|give up|not|instead"
              + " of|avoid|skip|only|limit|swap|vinegar)\\b");

  private final Reading reading;
  private final Coaching coaching;

  public UnfitHabit(Reading reading, Coaching coaching) {
    this.reading = reading;
    this.coaching = coaching;
  }

  /**
   * What is said in place of {@code move} where it would plan what may harm them; nothing if it
   * does not. What the same text told of the day is kept.
   */
  public Optional<Move> instead(Dialogue here, Move move, Scene scene) {
    return newIn(here, move.next())
        .filter(words -> !coaching.offers(words))
        .flatMap(words -> instead(unasked(here), words, scene))
        .map(other -> noting(move.entries(), other));
  }

  /** After a danger they are kept without a word: the advice stands alone. */
  private static Move noting(List<Entry> entries, Move other) {
    return entries.isEmpty() || other.next() instanceof Dialogue.Halted
        ? other.writing(entries)
        : other.saying(new Outbound.Text(NotedWords.noted(Noting.line(entries)))).writing(entries);
  }

  private Optional<Move> instead(Dialogue before, String words, Scene scene) {
    var concern = danger(words);
    if (concern.isPresent()) {
      return Optional.of(
          Dangers.halt(before, words, concern.get(), new Understood.SmallTalk("chat"), scene));
    }
    if (isUnfit(words)) {
      return Optional.of(Move.to(before, new Outbound.Text(PlanWords.UNFIT_HABIT)));
    }
    return isOfMedicines(words)
        ? Optional.of(Move.to(before, new Outbound.Text(PlanWords.NO_MEDICINE_REMINDERS)))
        : Optional.empty();
  }

  /** The habit is not asked for any more; the questions of the day stay open. */
  private static Dialogue unasked(Dialogue here) {
    return here instanceof Settled settled && settled.focus() instanceof Focus.Asked
        ? settled.with(new Focus.Idle())
        : here;
  }

  /** The words of a habit that was not there before. */
  private static Optional<String> newIn(Dialogue before, Dialogue next) {
    if (next instanceof Cueing(_, _, _, var step)) {
      return before instanceof Cueing ? Optional.empty() : Optional.of(step);
    }
    return next instanceof Settled settled ? newIn(before, settled) : Optional.empty();
  }

  private static Optional<String> newIn(Dialogue before, Settled next) {
    if (next.focus() instanceof Focus.Asked(Ask.WhichCue(_, var step))) {
      return Optional.of(step);
    }
    var known =
        before instanceof Settled settled ? settled.profile().habits().plans() : List.<Plan>of();
    return next.profile().habits().plans().stream()
        .filter(plan -> !known.contains(plan))
        .map(Plan::step)
        .findFirst();
  }

  /** What the red-flag check makes of it, as something that they mean to do. */
  private Optional<Concern> danger(String words) {
    return reading.read("i want to " + words, Context.fresh())
            instanceof Understood.Danger(var concern, _)
        ? Optional.of(concern)
        : Optional.empty();
  }

  /** A nudge comes late, or not at all: nobody's medicine may hang on it. */
  public static boolean isOfMedicines(String words) {
    var plain = SmallLetters.of(words);
    return ANY_MEDICINE.matcher(plain).find() && !SUPPLEMENT.matcher(plain).find();
  }

  /** Whether they want to be reminded of a medicine, at whatever time. */
  public static boolean remindsOfMedicines(String text) {
    var plain = SmallLetters.of(text);
    return TO_BE_REMINDED.matcher(plain).find()
        && isOfMedicines(text)
        && (!isUnfit(text) || TAKEN.matcher(plain).find());
  }

  static boolean isUnfit(String words) {
    var plain = SmallLetters.of(words);
    return MEDICINES.matcher(plain).find()
        || GOING_WITHOUT.matcher(plain).find()
        || (DRINK.matcher(plain).find() && !WITHOUT_IT.matcher(plain).find());
  }
}
