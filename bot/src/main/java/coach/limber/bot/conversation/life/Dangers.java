package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Choice;
import coach.limber.bot.conversation.dialogue.Deed;
import coach.limber.bot.conversation.dialogue.Dialogue;
import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Halted;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Noting;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Reading;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.wording.SafetyWords;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Context;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import coach.limber.knowledge.safety.Concern;
import coach.limber.knowledge.safety.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What happens when a text speaks of danger: the advice, and nothing else until they go on. */
public final class Dangers {
  public static final String GO_ON = "danger/on";

  /** A joint that may be infected, an injury, a clot: no day for a walk until they are well. */
  private static final Set<String> OF_A_LIMB = Set.of("rf01", "rf02", "rf03", "rf35");

  private static final Pattern PARTS =
      Pattern.compile("[,;.!?\\n]+\\s*|\\s(?:and|also|but|plus|by the way|btw)\\s");

  /** What the advice has answered. */
  private static final WholeForm OF_THE_DANGER =
      WholeForm.of(
          "(?:(?:so|and|but|please|pls|now|help|oh|god)[, ]+){0,3}(?:what"
              + " (?:should|shall|do|can|must|would) (?:i|we|you) (?:do|take|say)\\b.{0,30}|what"
              + " (?:now|to do|next)\\b.{0,20}|(?:is|could|might|can) (?:it|that|this|these) (?:be"
              + " )?(?:serious|bad|normal|dangerous|ok|okay|safe|an? emergency|anything|something|a"
              + " (?:problem|worry|concern))\\b.{0,30}|(?:should|must|do) (?:i|we) (?:worry|be"
              + " worried|call|ring|go|see|wait|panic|need)\\b.{0,40}|(?:am|will) i (?:ok|okay|all"
              + " right|die|dying|safe|be ok|be all right)\\b.{0,20})[?.! ]*");

  private static final int SHORTEST = 8;
  private static final int MOST_PARTS = 4;

  private Dangers() {}

  public static Move halt(
      Dialogue here, String text, Concern concern, Understood rest, Scene scene) {
    return halt(here, text, concern, rest, asks(text) ? question(rest) : List.of(), scene);
  }

  /** The same of a text that asks besides: these sentences answer it when they go on. */
  public static Move halt(
      Dialogue here,
      String text,
      Concern concern,
      Understood rest,
      List<String> asked,
      Scene scene) {
    var before = here instanceof Halted(var earlier, _, _, _, _) ? earlier : here;
    var entries = before instanceof Settled settled ? kept(settled, rest, scene) : List.<Entry>of();
    var halted =
        new Halted(
            marked(before, concern, scene), concern.tier(), asked, Slip.worthKeeping(text), false);
    return Move.to(halted, PerhapsOfUs.advice(before, text, concern))
        .writing(entries)
        .doing(Deed.SAY_FIRST);
  }

  /**
   * The advice word for word; a message of crisis gets no button to go on, only warmth and help.
   */
  static Outbound advice(Concern concern) {
    return concern.tier() == Tier.CRISIS
        ? new Outbound.Text(concern.advice())
        : new Outbound.Question(
            "danger",
            concern.advice() + source(concern),
            List.of(List.of(new Choice(SafetyWords.GO_ON, GO_ON))));
  }

  private static String source(Concern concern) {
    return concern.sources().isEmpty() ? "" : "\n(Source: " + concern.sources().getFirst() + ")";
  }

  private static Dialogue marked(Dialogue before, Concern concern, Scene scene) {
    if (!(before instanceof Settled settled)) {
      return before;
    }
    var severe =
        concern.tier() == Tier.EMERGENCY
            || concern.tier() == Tier.CRISIS
            || OF_A_LIMB.contains(concern.flag());
    var marks = settled.marks().flagged(settled.profile().dayAt(scene.at()), severe);
    var erasing = settled.focus() instanceof Focus.AskedToErase;
    return concern.tier() == Tier.CRISIS || erasing
        ? settled.with(marks).with(new Focus.Idle())
        : settled.with(marks);
  }

  /** Whoever is not well yet does not go on: the help once more. */
  public static Move notYet(Halted here) {
    return again(
        here, isNow(here) ? SafetyWords.GET_HELP_NOW : SafetyWords.GET_HELP, SafetyWords.NOT_ALONE);
  }

  /** Something else that hurts is told to whoever helps. */
  public static Move tellThem(Halted here) {
    return again(
        here,
        isNow(here) ? SafetyWords.TELL_THEM_NOW : SafetyWords.TELL_THEM,
        SafetyWords.NOT_ALONE);
  }

  private static boolean isNow(Halted here) {
    return here.tier() == Tier.EMERGENCY;
  }

  /** Who asks what helps, or how to help, is told; not from the article. */
  public static Move whatHelps(Halted here, boolean somebodyElse) {
    return again(
        here,
        silences(here.tier()) ? SafetyWords.DO_CALL : SafetyWords.DO_BOOK,
        somebodyElse ? SafetyWords.HELP_SOMEBODY : SafetyWords.WHAT_HELPS_NOW);
  }

  /** Who is about to call is not told so again. */
  public static Move callsNow(Halted here) {
    var crisis = here.tier() == Tier.CRISIS;
    return Move.to(
        here.withHelp(),
        new Outbound.Text(crisis ? SafetyWords.CALL_NOW_NOT_ALONE : SafetyWords.CALL_NOW));
  }

  /** Somebody will see them. */
  public static Move arranged(Halted here) {
    return Move.to(here.withHelp(), new Outbound.Text(SafetyWords.WILL_BE_SEEN));
  }

  public static Move helped(Halted here) {
    return Move.to(
        here.withHelp(),
        new Outbound.Text(here.helped() ? SafetyWords.IN_GOOD_HANDS : SafetyWords.HELP_IS_THERE));
  }

  /** A nod, or thanks: the help comes first, and then we go on. */
  public static Move helpFirst(Halted here) {
    return again(here, SafetyWords.HELP_FIRST, SafetyWords.STILL_HERE);
  }

  private static Move again(Halted here, String words, String inCrisis) {
    var said =
        here.tier() == Tier.CRISIS
            ? new Outbound.Text(inCrisis)
            : new Outbound.Question(
                "danger", words, List.of(List.of(new Choice(SafetyWords.GO_ON, GO_ON))));
    return Move.to(here, said).doing(Deed.SAY_FIRST);
  }

  /** Who doubts the advice, or puts it off, is told that it stands, and who can judge. */
  public static Move stands(Halted here) {
    return again(
        here,
        silences(here.tier()) ? SafetyWords.DO_CALL : SafetyWords.DO_BOOK,
        SafetyWords.NOT_ALONE);
  }

  /** What else the text says of the day is not lost. */
  private static List<Entry> kept(Settled here, Understood rest, Scene scene) {
    return rest instanceof Understood.Told(var report)
        ? Noting.entries(report, here.profile().dayAt(scene.at()), Origin.TYPED, scene)
        : List.of();
  }

  /**
   * The sentences that answer what is asked beside the danger, and maybe beside a report: "pain 7,
   * what helps joints, and i cough up blood".
   */
  public static List<String> asked(String text, Understood rest, Reading reading) {
    var parts =
        Arrays.stream(PARTS.split(SmallLetters.of(text)))
            .filter(part -> part.length() > SHORTEST && QuestionForm.asks(part))
            .filter(part -> !OF_THE_DANGER.fits(part))
            .limit(MOST_PARTS)
            .toList();
    var all = parts.isEmpty() ? List.<String>of() : question(rest);
    return all.isEmpty()
        ? parts.stream()
            .map(part -> question(reading.read(part, Context.fresh())))
            .filter(sentences -> !sentences.isEmpty())
            .findFirst()
            .orElse(List.of())
        : all;
  }

  /** What only tells of a danger is not answered from the article afterwards. */
  private static boolean asks(String text) {
    return text.contains("?") || QuestionForm.asks(text);
  }

  private static List<String> question(Understood rest) {
    return rest instanceof Understood.Question(Answer.Grounded(var sentences, _))
        ? sentences.stream().map(Sentence::id).toList()
        : List.of();
  }

  /** Whether, on its own day, nothing at all is sent unasked. */
  public static boolean silences(Tier tier) {
    return switch (tier) {
      case DOCTOR -> false;
      case URGENT, EMERGENCY, CRISIS -> true;
    };
  }
}
