package coach.limber.bot.conversation;

import coach.limber.bot.conversation.Dialogue.Focus;
import coach.limber.bot.conversation.Dialogue.Halted;
import coach.limber.bot.conversation.Dialogue.Settled;
import coach.limber.bot.diary.Entry;
import coach.limber.bot.diary.Entry.Origin;
import coach.limber.knowledge.Understood;
import coach.limber.knowledge.answer.Answer;
import coach.limber.knowledge.article.Sentence;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.safety.Concern;
import coach.limber.knowledge.safety.Tier;
import java.util.List;
import java.util.regex.Pattern;

/** What happens when a text speaks of danger: the advice, and nothing else until they go on. */
final class Dangers {
  static final String GO_ON = "danger/on";

  private static final Pattern NOT_WELL =
      Pattern.compile(
          "(?i)(?:no|nope|nah)[.! ]*|(?:no[, ]+|well[, ]+|i(?:'|’)?m |i am |i feel |it(?:'|’)?s |it"
              + " is ){0,3}(?:really )?(?:not (?:really|at all|yet|ok(?:ay)?|good|all"
              + " right|alright|fine|safe|better|well|great)|(?:still|just as|very|really)"
              + " (?:bad|awful|terrible|the same|unwell|scared)|(?:a bit |much |even |getting"
              + " )?worse|scared|awful|terrible)\\b[^?]{0,40}|(?:please )?help(?: me)?[.! ]*|i(?:"
              + " still)? need help[^?]{0,40}");

  /** It is over, or it was nothing. */
  private static final Pattern ALL_CLEAR =
      Pattern.compile(
          "(?i)(?:(?:ok|okay|yes|no|sorry|thanks|phew|it'?s|that'?s|that was|it was|all|just)[,.!"
              + " ]+){0,4}(?:(?:i'?m|i am|i feel|feeling|we'?re|s?he'?s|they'?re|mum'?s|dad'?s"
              + "|everyone'?s) (?:really |all |much |totally |feeling |absolutely |doing"
              + " ){0,4}(?:fine|ok|okay|good|well|great|safe|right|alright|better|grand)"
              + "|(?:a )?false alarm|(?:a |my )?(?:mistake|typo|joke)|(?:i was |only )?joking"
              + "|all (?:good|right|fine|clear))\\b[^?]{0,30}");

  /** Somebody is there, or called. */
  private static final Pattern HELP_IS_THERE =
      Pattern.compile(
          "(?i)(?:(?:ok|okay|yes|thanks|we|i|now|just|already|the|an?|have|had|they)[,.!"
              + " ]+){0,4}(?:(?:ambulance|paramedics?|help|doctor|nurse)(?:'?s| is| are)?"
              + " (?:here|coming|on (?:its|the|their) way|called)|(?:i(?:'?ve| have)?|we(?:'?ve|"
              + " have)?)? ?(?:called|rung|rang|phoned|seen|spoken to|been to) (?:an? |the |my |for"
              + " )?(?:ambulance|999|911|112|111|doctors?|gp|help|hospital|them)|(?:i'?m |we'?re"
              + " |s?he'?s )?(?:at|in|going to|on (?:my|our|the) way to) (?:the )?(?:hospital|a"
              + " ?(?:&|and) ?e|er|doctors?))\\b[^?]{0,30}");

  /** Whether it need be taken so seriously: "should i worry?", "can it wait till monday". */
  private static final Pattern DOUBTED =
      Pattern.compile(
          "(?i)(?:(?:but|so|and|ok|hm+|oh|well|wait|please|no)[,.!"
              + " ]+){0,3}(?:(?:should|do|must|shall) (?:i|we) (?:really |actually |even"
              + " )*(?:(?:need|have|ought) to )?(?:really )?(?:worry|be"
              + " (?:worried|concerned|scared)|panic|call|ring|phone|go (?:to|now|there|in)|see"
              + " (?:a|my|the|some)|wait|do(?: now)?|get help|bother)\\b[^?]{0,40}|(?:what"
              + " (?:should|do|can|must|shall) (?:i|we) do\\b[^?]{0,20}|what now|now"
              + " what)|(?:how|is|isn'?t) (?:it|this|that) (?:really |that |so |very |an? |anything"
              + " )*(?:serious|dangerous|bad|emergency|urgent|worrying|normal|necessary|worry"
              + " about)\\b[^?]{0,20}|how (?:serious|bad|dangerous|urgent) is"
              + " (?:it|this|that)|can(?:'?t)? (?:it|this|that|i) wait\\b[^?]{0,30}|(?:am|will|is"
              + " (?:he|she)|are they|could) (?:i )?(?:going to|gonna)?"
              + " ?(?:die|dying)\\b[^?]{0,20}|(?:are you )?(?:sure|certain|serious)|really|(?:is"
              + " it|it'?s|it is) (?:only|just|probably|nothing)\\b[^?]{0,40})[?!. ]{0,9}");

  private Dangers() {}

  static Move halt(Dialogue here, String text, Concern concern, Understood rest, Scene scene) {
    var before = here instanceof Halted(var earlier, _, _) ? earlier : here;
    var entries = before instanceof Settled settled ? kept(settled, rest, scene) : List.<Entry>of();
    var asked = asks(text) ? question(rest) : List.<String>of();
    var halted = new Halted(marked(before, concern, scene), concern.tier(), asked);
    return Move.to(halted, advice(concern)).writing(entries);
  }

  /** The advice word for word; a message of crisis gets no button, only warmth and help. */
  static Outbound advice(Concern concern) {
    return concern.tier() == Tier.CRISIS
        ? new Outbound.Text(concern.advice())
        : new Outbound.Question(
            "danger",
            concern.advice() + source(concern),
            List.of(List.of(new Choice(Wording.GO_ON, GO_ON))));
  }

  private static String source(Concern concern) {
    return concern.sources().isEmpty() ? "" : "\n(Source: " + concern.sources().getFirst() + ")";
  }

  private static Dialogue marked(Dialogue before, Concern concern, Scene scene) {
    if (!(before instanceof Settled settled)) {
      return before;
    }
    var severe = concern.tier() == Tier.EMERGENCY || concern.tier() == Tier.CRISIS;
    var marks = settled.marks().flagged(settled.profile().dayAt(scene.at()), severe);
    var erasing = settled.focus() instanceof Focus.AskedToErase;
    return concern.tier() == Tier.CRISIS || erasing
        ? settled.with(marks).with(new Focus.Idle())
        : settled.with(marks);
  }

  /** Whoever is not well yet does not go on: the help once more. */
  static Move notYet(Halted here) {
    return here.tier() == Tier.CRISIS
        ? Move.to(here, new Outbound.Text(Wording.NOT_ALONE))
        : Move.to(
            here,
            new Outbound.Question(
                "danger", Wording.GET_HELP, List.of(List.of(new Choice(Wording.GO_ON, GO_ON)))));
  }

  /** Who doubts the advice is told that it stands, and who can judge. */
  static Move stands(Halted here) {
    return here.tier() == Tier.CRISIS
        ? notYet(here)
        : Move.to(
            here,
            new Outbound.Question(
                "danger",
                silences(here.tier()) ? Wording.DO_CALL : Wording.DO_BOOK,
                List.of(List.of(new Choice(Wording.GO_ON, GO_ON)))));
  }

  /** "I'm fine now", "false alarm". */
  static boolean isAllClear(String text) {
    return ALL_CLEAR.matcher(plain(text)).matches() && !NOT_WELL.matcher(plain(text)).matches();
  }

  /** "The ambulance is here", "i rang my doctor". */
  static boolean isHelped(String text) {
    return HELP_IS_THERE.matcher(plain(text)).matches();
  }

  /** "Should I worry?", "is it serious?", "can it wait till monday?". */
  static boolean isDoubted(String text) {
    return DOUBTED.matcher(plain(text)).matches();
  }

  private static String plain(String text) {
    return text.strip().replace('’', '\'');
  }

  /** "No", "not really", "still bad", "worse". */
  static boolean isNotWell(String text) {
    return NOT_WELL.matcher(text.strip()).matches();
  }

  /** What else the text says of the day is not lost. */
  private static List<Entry> kept(Settled here, Understood rest, Scene scene) {
    return rest instanceof Understood.Told(var report)
        ? Noting.entries(report, here.profile().dayAt(scene.at()), Origin.TYPED, scene)
        : List.of();
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
  static boolean silences(Tier tier) {
    return switch (tier) {
      case DOCTOR -> false;
      case URGENT, EMERGENCY, CRISIS -> true;
    };
  }
}
