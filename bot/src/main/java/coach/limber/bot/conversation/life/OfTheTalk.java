package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.dialogue.Dialogue.Focus;
import coach.limber.bot.conversation.dialogue.Dialogue.Settled;
import coach.limber.bot.conversation.dialogue.Move;
import coach.limber.bot.conversation.dialogue.Outbound;
import coach.limber.bot.conversation.dialogue.Scene;
import coach.limber.bot.conversation.meaning.WholeTexts;
import coach.limber.bot.conversation.wording.CheckInWords;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.knowledge.Turn;
import coach.limber.knowledge.language.FamilyWords;
import coach.limber.knowledge.language.QuestionForm;
import coach.limber.knowledge.language.WholeForm;
import java.util.Optional;

/** What somebody says of the talk itself: asked before, not answered, wait a moment. */
public final class OfTheTalk {
  private static final String ASKED_TWICE =
      "Sorry, I may have missed it. A few plain words work best, like \"pain 4, knees\". \"What did"
          + " I note today\" shows what I have.";
  private static final String NOT_ANSWERED =
      "I'm sorry. I only have the words of one article, and I may have missed what you meant. Ask"
          + " it once more in one plain sentence, like \"is dairy bad for my knees?\".";
  private static final String NO_NAMES =
      "I don't keep names, so I can't say. What I keep is your diary: \"show my diary\".";

  static final String TAKE_YOUR_TIME = "Take your time. I'm here.";
  private static final String ALMOST_SET = "Almost. Only this is left:";
  private static final String NO_HARM_DONE =
      "No harm done. Say it again the way you meant it, if you like.";
  private static final String NOTHING_ASKED = "You've asked me nothing lately that I still know.";

  private static final WholeTexts ANSWERS =
      new WholeTexts()
          .with(
              "(?:you|u)(?:'ve| have)? (?:already |just |literally |only just"
                  + " )?(?:asked|said|told)(?: me)? (?:that|this|it)(?: one| question)?(?: already|"
                  + " before| twice| earlier| a minute ago| just now){0,2}|i(?:'ve| have)?"
                  + " (?:already |just |literally |only just )?(?:told|said|answered|gave|given)(?:"
                  + " (?:you|u))?(?: (?:that|this|it|the answer))?(?:"
                  + " (?:already|before|twice|earlier|a minute ago|just now)){1,2}|i(?:'ve| have)?"
                  + " (?:already|just|literally|only just) (?:told|answered)(?: (?:you|u))?(?:"
                  + " (?:that|this|it))?|(?:didn'?t|haven'?t) i (?:just |already )?(?:tell you|told"
                  + " you|say|said|answer|answered)(?: (?:that|this|it))?(?: already)?|(?:you|u)"
                  + " keep (?:on )?asking(?: me)?(?: (?:that|this|it|the same"
                  + " (?:thing|question)s?))?(?: over and over)?|asked and"
                  + " answered|(?:you'?re|stop) repeating (?:yourself|the question)",
              ASKED_TWICE)
          .with(
              "(?:that|this|it)(?:'s| is| was)?(?: really)? (?:(?:didn'?t|doesn'?t|does not|did"
                  + " not) (?:really |actually |even )?answer (?:me|it|that|my question|what i"
                  + " asked|the question)|(?:not|isn'?t|wasn'?t) (?:an answer|my question|what i"
                  + " (?:was )?(?:asked|asking|wanted to know)(?: for| about| you)?)|no answer)|not"
                  + " (?:what i asked|an answer|my question)(?: for| about)?|(?:you|u)(?:'ve|"
                  + " have)? (?:didn'?t|haven'?t|did not|never|still haven'?t) (?:really |even"
                  + " )?answer(?:ed)?(?: (?:me|it|that|my question|what i asked))?|(?:please"
                  + " )?(?:just )?answer (?:me|my question|the question)|why"
                  + " (?:aren'?t|won'?t|don'?t|are|can'?t|didn'?t) (?:you|u) (?:not"
                  + " )?(?:answer(?:ing)?|reply(?:ing)?|respond(?:ing)?|listen(?:ing)?)(?: (?:me|to"
                  + " me|my question|that|it))?|i asked (?:(?:you|u) )?(?:something else|a"
                  + " (?:different |simple )?question)|wrong answer|you (?:missed|ignored) my"
                  + " question",
              NOT_ANSWERED)
          .with(
              "(?:do (?:you|u) know |can you tell me |remember )?(?:what'?s|what is|whats|what was)"
                  + " my name(?: again)?|do (?:you|u) (?:know|remember) (?:my name|who i am|me)|who"
                  + " am i|what (?:am i|do you call me)(?: called)?",
              NO_NAMES)
          .with(
              "(?:are|r) (?:you|u) (?:still |even |actually )?(?:there|here|alive|awake|working"
                  + "|listening|on|online|around|asleep|broken|frozen|stuck)|(?:is )?(?:anyone"
                  + "|anybody|any ?one|someone) (?:there|here|home|in)|(?:you|u) (?:still"
                  + " )?(?:there|here|awake)|(?:you )?still (?:there|here)|earth to limber",
              "Yes, I'm here. Ask me about gut and joints, or tell me about your day.")
          .with(
              "why (?:do|are|did) (?:you|u) (?:always |keep |keep on |constantly |only |just"
                  + " )?(?:say(?:ing)?|repeat(?:ing)?|tell(?:ing)?(?: me)?|giv(?:e|ing)(?:"
                  + " me)?|show(?:ing)?(?: me)?|send(?:ing)?(?: me)?|quot(?:e|ing))(?:"
                  + " (?:that|this|it|the same (?:thing|answer|sentence|line)s?|yourself)){1,2}(?:"
                  + " over and over| all the time)?|(?:you|u) (?:always|just|only|keep)"
                  + " (?:say(?:ing)?|repeat(?:ing)?|giv(?:e|ing) me|tell(?:ing)? me)"
                  + " (?:that|this|it|the same (?:thing|answer|sentence|line)s?)(?: over and over|"
                  + " all the time)?|(?:that'?s |it'?s )?the same (?:answer|thing|sentence)(?:"
                  + " (?:as|you gave|i got) .{2,20})?",
              "Because the words of one article are all I have, so the same ones come up again. Try"
                  + " another side of it, like \"what about sleep?\".")
          .with(
              "(?:you'?re|you are|ur|this is|it'?s|that was)(?: so| very| too| really| a bit| bit)?"
                  + " slow|(?:you|that|it) took (?:so long|ages|forever|your time)|why"
                  + " (?:are you|is this|is it) so slow",
              "Sorry to keep you waiting. I answer as fast as I can.")
          .with(
              "(?:i )?(?:don'?t|do not|didn'?t|did not|can'?t) (?:really"
                  + " )?(?:understand|get|follow) (?:your|the|that|this|any of your|these)"
                  + " questions?(?: at all)?|what do your questions mean|your questions?"
                  + " (?:is|are|was) (?:unclear|confusing|strange|weird|too hard)",
              "Sorry, I was unclear. Each day I ask how bad your joints are, from 0 (no pain) to"
                  + " 10, which ones, and how your gut was. Your own words will do.")
          .with(
              "(?:i(?:'ve| have)? )?(?:need|want|could use|could do with|(?:have|'ve"
                  + " got|got|lost)(?: no| my| all my)?|no|zero)(?: some| a bit of| any| more)?"
                  + " motivation|(?:please )?(?:motivate|encourage|inspire) me|give me (?:some |a"
                  + " bit of )?(?:motivation|encouragement|a push|a pep talk)|i(?:'m| am)?"
                  + " (?:not|un) ?(?:very |really |feeling )?motivated|i can'?t motivate myself",
              "Some days there's none, and that's all right. Make it very small: two minutes of"
                  + " walking or stretching, as far as it doesn't hurt, and then you may stop.")
          .with(
              "(?:i(?:'m| am) )?(?:doing |asking |writing |using |here |filling (?:this|it) in |i"
                  + " want )?(?:(?:it|this|that)(?:'s| is)? )?(?:actually |really )?(?:for|on"
                  + " behalf of) (?:my|our) (?:\\p{L}+ )?(?:"
                  + FamilyWords.ANY
                  + ")(?: not me)?|my (?:carer|"
                  + FamilyWords.ANY
                  + ") (?:fills (?:this|it) in|types|writes|does (?:this|it)|answers|is (?:typing"
                  + "|writing))(?: (?:this|it))?(?: for me)?|i(?:'m| am) (?:his|her|their)"
                  + " carer",
              "That's fine, if they are 18 or over and want it. One diary is for one person, so"
                  + " tell me of that one alone, as they would: \"pain 4, knees\".")
          .with(
              "(?:(?:can|could|will|do|may) (?:you|i|we) |i want to |i'?d like to )?(?:also"
                  + " )?(?:track|log|note|keep|record|follow|add|write down|keep track of)"
                  + " (?:his|her|their|(?:my|our) (?:\\p{L}+ )?(?:"
                  + FamilyWords.ANY
                  + ")'?s?) (?:joint |knee"
                  + " )?(?:pain|symptoms?|joints?|knees?|foods?|day|sleep|gut|diary|numbers?|hands?"
                  + "|hips?|back|answers?)(?: (?:too|as well|also|here|with you|down))?",
              "One diary is for one person, so I can't add theirs to yours. Any adult can write to"
                  + " me in a chat of their own.")
          .with(
              "(?:(?:her|his|their)|(?:my|our) (?:"
                  + FamilyWords.ANY
                  + ")'?s)"
                  + " (?:joint |knee |hip |hand )?pain (?:is|was|'s|at) (?:a |about |at )?"
                  + "(?:\\d{1,2}|\\w{3,5})(?:/10)?(?: .{2,30})?",
              "I noted nothing of that: one diary is for one person. If this one is theirs alone,"
                  + " tell me as they would: \"pain 6, hips\".")
          .with(
              "(?:i )?(?:can'?t|cannot|can not|struggle to|find it hard to|hurts to|it hurts to|too"
                  + " sore to)(?: really)? (?:type|typing|write|text|hold (?:the|my) phone)(?:"
                  + " (?:much|well|a lot|long|today|very well)){0,2}(?:[,.]? .{2,40})?|(?:my"
                  + " )?(?:hands?|fingers?|thumbs?|wrists?) (?:are |is )?(?:hurt|hurts|too sore|too"
                  + " bad|too stiff|too painful|sore|bad)(?: too much| so much)?(?: for| to)"
                  + " (?:type|typing|text|texting|write|writing)(?: .{2,20})?|typing (?:hurts|is"
                  + " (?:hard|painful|difficult|sore))",
              "Then leave the typing out. The buttons are enough, or one number for your pain, like"
                  + " \"6\". You can also skip any question.")
          .with(
              "(?:i(?:'m| am) dyslexic|i have (?:dyslexia|adhd|bad eyesight|trouble reading)|i"
                  + " (?:can'?t|struggle to) read (?:much|well|long (?:texts?|messages?))|english"
                  + " (?:is not|isn'?t) my first language)(?:[,.]? (?:and |so )?(?:please )?(?:keep"
                  + " it|be|make it|can you (?:keep it|be)) (?:short|simple|brief|easy))?",
              "Thank you for telling me. The buttons are enough for the questions, and \"shorter\""
                  + " after an answer gives you just one sentence of it.")
          .with(
              "(?:(?:(?:i'?ve|i have|i|only|just|got|about) ){0,4}(?:\\d{1,2}|two|five|ten|a few|a"
                  + " couple of|only a) min(?:ute)?s?(?: left)?(?: (?:before|until|till|for)"
                  + " .{2,25})?[,.]? )?(?:so )?(?:be|make it|do it|let'?s be) (?:really |very"
                  + " )?(?:quick|fast|brief)",
              "One number is enough: your pain from 0 (none) to 10. The rest may stay open.")
          .with(
              "(?:i need|i have|let me|give me (?:a (?:sec|second|minute|moment) )?to|i'?m (?:still"
                  + " )?)(?: have)? ?(?:to )?(?:think|thinking|a think)(?: (?:about (?:it|that)|it"
                  + " over|on it|first|a (?:bit|moment|minute|second))){0,2}",
              TAKE_YOUR_TIME);

  private static final WholeForm WAIT =
      WholeTexts.form(
          "(?:hold on|hang on|wait)(?: (?:for )?(?:a"
              + " (?:sec|second|minute|min|moment|mo|bit|tick)|one"
              + " (?:sec|second|minute|moment)|there|please))?|(?:just )?(?:a|one|two)"
              + " (?:secs?|ticks?|mo|moments?)|(?:just )?(?:a|one|1) sec(?:ond)?|just (?:a|one|1)"
              + " min(?:ute)?|(?:give me|gimme)"
              + " (?:a|one|two|a couple of)"
              + " (?:secs?|ticks?|mo|moments?|minutes?|mins?|seconds?)|bear with me|brb|be right"
              + " back|back in a (?:sec|second|minute|moment|bit|tick)");
  private static final WholeForm LAST_QUESTION =
      WholeTexts.form(
          "what (?:did|have|was) i (?:just |last )?(?:ask|asked|asking)(?: (?:you|u))?(?:"
              + " (?:about|before|last|earlier|just now|first|last time|yesterday)){0,2}|what"
              + " (?:was|were) my (?:last |previous |earlier )?questions?(?: to"
              + " you)?|(?:show|list|repeat)(?: me)? my (?:last )?questions?|what have we"
              + " (?:talked|spoken) about");
  private static final WholeForm OOPS =
      WholeTexts.form("(?:oops+|oopsie|whoops+|my (?:bad|mistake)|wrong (?:button|chat|window))");
  private static final WholeForm END_OF_CHECK_IN =
      WholeTexts.form(
          "(?:i'?m |i am )?(?:done|finished|through) with (?:this|the|my|today'?s) (?:check-?"
              + " ?ins?|questions)|(?:end|finish|close|stop|quit|exit) (?:this|the|my|today'?s)"
              + " (?:check-? ?ins?|questions)");
  private static final WholeForm ALL_SET =
      WholeTexts.form(
          "(?:am i|are we|is (?:it|that|everything)) (?:all |now )?(?:set(?: up)?|done"
              + "|finished|ready|good to go|sorted|complete)|is that (?:it|all|everything)(?: you"
              + " need)?(?: from me)?");

  private OfTheTalk() {}

  /** What can be said to anybody. */
  public static Optional<String> answer(String text) {
    return ANSWERS.answer(text);
  }

  /** The same before the first meeting is over. */
  static Optional<String> answerAtFirst(String text) {
    if (wantsTime(text)) {
      return Optional.of(TAKE_YOUR_TIME);
    }
    return WholeTexts.is(ALL_SET, text) ? Optional.of(ALMOST_SET) : answer(text);
  }

  /** "Hold on", "brb": no question is asked again before they come back. */
  public static boolean wantsTime(String text) {
    return WholeTexts.is(WAIT, text);
  }

  /** That there is time, and the question is not put again. */
  public static Optional<Move> waits(Settled here, String text) {
    return wantsTime(text)
        ? Optional.of(Move.to(here, new Outbound.Text(TAKE_YOUR_TIME)))
        : Optional.empty();
  }

  /** What depends on what was said and noted before. */
  public static Optional<String> answer(Settled here, String text, Scene scene) {
    if (WholeTexts.is(LAST_QUESTION, text)) {
      return Optional.of(
          lastQuestion(here)
              .map(question -> "You asked me: \"" + question + "\"")
              .orElse(NOTHING_ASKED));
    }
    if (!(here.focus() instanceof Focus.Idle)) {
      return Optional.empty();
    }
    var today = here.profile().dayAt(scene.at());
    if (WholeTexts.is(OOPS, text) && scene.diary().day(today).isEmpty()) {
      return Optional.of(NO_HARM_DONE);
    }
    if (WholeTexts.is(END_OF_CHECK_IN, text)) {
      return Optional.of(CheckInWords.NOTHING_OPEN);
    }
    return WholeTexts.is(ALL_SET, text)
        ? Optional.of("Yes, all is set. " + SettingWords.asking(here.profile().timetable()))
        : Optional.empty();
  }

  private static Optional<String> lastQuestion(Settled here) {
    return here.turns().reversed().stream()
        .filter(turn -> !turn.sentences().isEmpty() || QuestionForm.asks(turn.text()))
        .map(Turn::text)
        .findFirst();
  }
}
