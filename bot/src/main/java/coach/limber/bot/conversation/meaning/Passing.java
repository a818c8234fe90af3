package coach.limber.bot.conversation.meaning;

import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;

/**
 * How one leaves an open question without answering it, and how one ends the questions of a day.
 * The whole text must say so.
 */
public final class Passing {
  private static final WholeForm THIS_ONE =
      WholeForm.of(
          "(?:(?:can|could|may) (?:i|we|you) |i(?:'d| would) (?:like|prefer) to |i(?:'ll| will)"
              + " |let's |please |just |um+ |hm+ |sorry |no |well |honestly |i"
              + " ){0,3}(?:(?:skip|pass)(?: on)? (?:this|that|it)(?: one| question)?|skip"
              + " (?:the|this|that) question|(?:skip|pass) (?:the |my"
              + " )?(?:gut|pain|foods?|joints?|sleep|stress|stiffness|habits?|movement|fog|energy|tiredness)(?:"
              + " (?:one|question|part))?|pass|next(?: one| question)?|move (?:on|along)|go"
              + " on|carry on|continue|proceed|keep going|skip ahead|(?:don't|dont|do not|didn't)"
              + " (?:really )?(?:know|remember|recall|want to (?:say|answer|tell)(?: that| this|"
              + " you)?|wanna say|care|pay attention)|dunno|dont know|idk|no"
              + " (?:idea|clue|comment|answer)|(?:not|never) sure|unsure|(?:can't|cannot|cant|hard"
              + " to|difficult to) (?:say|remember|recall|tell|answer)(?:"
              + " that)?|forg[eo]t|(?:didn't|didnt|did not) (?:check|notice|look|time"
              + " it|measure|keep track|count)|(?:would |'d )?(?:rather|prefer) not(?: to)?(?: say|"
              + " answer| tell)?(?: that| this)?|(?:'d |would )rather not(?: say)?|none of your"
              + " (?:business|beeswax|concern)|(?:it |this |that |they )?(?:really"
              + " )?(?:doesn'?t|does not|don'?t|do not) (?:really )?apply(?: to me| here| for"
              + " me)?|(?:it'?s |that'?s )?not (?:applicable|relevant)(?: to me| for me| here)?|n"
              + " ?/ ?a|irrelevant(?: to me| for me)?|not your business|too personal|no"
              + " thanks?|leave (?:it|that|this)(?: one)?(?: out)?|not telling(?: you)?|who"
              + " knows)(?:,? (?:please|thanks|today|sorry|tbh|really|now|yet|honestly)){0,2}[.! ]*"
              + "|🤷\\S{0,4}");

  /** To go on is to be asked, and to leave nothing out. */
  private static final WholeForm GOES_ON =
      WholeForm.of(
          "(?:(?:ok|okay|yes|yeah|right|so|now|please|pls|let's|lets|shall we|can we|we can|i'd"
              + " like to|i want to|i'm ready to|then|good|fine|well)[, ]+){0,4}(?:go on|carry"
              + " on|continue|proceed|keep going|go ahead)(?:"
              + " (?:with|then|now|please|pls|the|it|this|that|questions?|check-?in|asking)){0,4}[.!"
              + " ]*");

  private static final WholeForm ENOUGH =
      WholeForm.of(
          "(?:ok |okay |right |well |i think |no |please ){0,2}(?:(?:i'm |all |we're |are we"
              + " )?(?:done|finished)|that's (?:it|all|enough|me done|everything)|that is"
              + " (?:it|all|enough)|that'll do|enough(?: questions)?|no more(?: questions)?|stop(?:"
              + " asking| now| there| it)?|end(?: it)?|finish(?: up)?|(?:end|finish|close|stop"
              + "|(?:i'm |i am )?(?:done|finished|through) with) (?:this|the|my|today's) (?:check-?"
              + " ?ins?|questions)|leave it there|quit|i've had"
              + " enough)(?:,? (?:for )?(?:now|today|tonight|please|thanks|thank you)){0,2}[.! ]*");

  /** Words that answer nothing without a question. */
  private static final WholeForm VAGUE =
      WholeForm.of(
          "(?:yes |well |i guess |hm+ ){0,2}(?:some|a few|a couple|several|sort of|kind"
              + " of|kinda|sorta|maybe|perhaps|possibly|sometimes|more or less|(?:it"
              + " )?depends|either|some of (?:them|it|each)|yes and no)[.! ]*");

  /** A level of something, and nobody asked of what. */
  private static final WholeForm LEVEL =
      WholeForm.of(
          "(?:(?:just|only|well|hm+|um+|er+|oh|i"
              + " guess|maybe|about|yeah|ok|pretty|quite|fairly|rather|very|kind of|kinda|sort"
              + " of)[, ]+){0,2}(?:none|no|nope|nah|nothing(?: special| much| really| new| in"
              + " particular)?|(?:just |only )?a (?:bit|little)(?:"
              + " bit)?|some|mild|slight|low|medium|moderate|average|normal|so[ -]so|meh|hardly"
              + " any|barely any|not (?:too |so )?(?:bad|much)|bearable|manageable|zero)[.! ]*");

  private static final WholeForm BACK =
      WholeForm.of(
          "(?:(?:oops|sorry|wait|no|please|i mean(?:t)?|can (?:i|we)|let me|i want to|go|step|one"
              + " step)[, ]+){0,4}(?:back (?:one|a (?:step|question)|one (?:step|question)|to the"
              + " last (?:one|question))|one back)(?: please| sorry)?[.! ]*");

  private Passing() {}

  /** "Back one": the question before once more. */
  public static boolean goesBack(String text) {
    return BACK.fits(plain(text));
  }

  /** "None", "a bit", "average?" out of the blue. */
  public static boolean isALevel(String text) {
    return LEVEL.fits(plain(text));
  }

  public static boolean isVague(String text) {
    return VAGUE.fits(plain(text));
  }

  public static boolean isOfThisOne(String text) {
    return THIS_ONE.fits(plain(text));
  }

  public static boolean goesOn(String text) {
    return GOES_ON.fits(plain(text));
  }

  public static boolean isOfAll(String text) {
    return ENOUGH.fits(plain(text));
  }

  private static String plain(String text) {
    return SmallLetters.of(text.replace("?", ""));
  }
}
