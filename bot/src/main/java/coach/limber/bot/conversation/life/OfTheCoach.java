package coach.limber.bot.conversation.life;

import coach.limber.bot.conversation.wording.ArticleWords;
import coach.limber.bot.conversation.wording.CoachWords;
import coach.limber.bot.conversation.wording.KindWords;
import coach.limber.bot.conversation.wording.LifeTold;
import coach.limber.bot.conversation.wording.OfPrivacy;
import coach.limber.bot.conversation.wording.OfTheApp;
import coach.limber.bot.conversation.wording.SettingWords;
import coach.limber.bot.conversation.wording.SmallWords;
import coach.limber.knowledge.coaching.CheckInQuestion;
import coach.limber.knowledge.coaching.Coaching;
import coach.limber.knowledge.language.SmallLetters;
import coach.limber.knowledge.language.WholeForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody asks of the coach itself: what it costs, and what it asks about. */
public final class OfTheCoach {
  private static final String OPENING =
      "(?:(?:hey|hi|and|so|ok|okay|wait|but|btw|um|oh|limber)[,. ]+){0,3}";
  private static final String IT =
      "(?:this|it|that|limber|you|u|the (?:app|bot|coach|service|program)|this"
          + " (?:app|bot|coach|service|thing)|all this)";
  private static final WholeForm PRICE =
      WholeForm.of(
          OPENING
              + "(?:(?:is|are|r) "
              + IT
              + " (?:really |actually |all |completely |totally )?(?:free|for free|paid|gratis|free"
              + " of charge|expensive|a paid \\w+)(?: of charge| to use| or not| or paid| or do i"
              + " have to pay)?|(?:how much|what) (?:do|does|would|will|is|are|'s) "
              + IT
              + "(?: (?:going to|gonna))?(?: (?:cost|costs|charge))?(?: me)?(?: (?:a|per)"
              + " (?:month|year))?|(?:does|do|will|would) "
              + IT
              + " (?:cost|charge)(?: me)?(?:"
              + " (?:anything|money|something))?|(?:do|must|will|would|should) i (?:(?:have|need)"
              + " to |must )?(?:pay|subscribe)(?: (?:for|to))?(?: "
              + IT
              + "| anything| something| money)?|(?:are|is) there (?:any |a |an"
              + " )?(?:costs?|fees?|charges?|price|subscription|paid \\w+|premium"
              + " \\w+|trial|catch)|what(?:'s| is| are) (?:the|your)"
              + " (?:price|pricing|prices|costs?|fees?)|who (?:pays|is paying) for"
              + " (?:this|it|you|all this)|(?:free|price|cost|pricing))[?!. ]*");
  private static final Pattern AMOUNT_ONLY =
      Pattern.compile(
          ".*\\b(?:what) (?:do|does|would|will|is|are|'s) (?!.*\\b(?:costs?|charge)\\b).*");
  private static final WholeForm TOPICS =
      WholeForm.of(
          OPENING
              + "(?:(?:can you |could you )?(?:tell|show) me )?(?:what|which)(?: all| exactly|"
              + " else)?(?: (?:things|topics|stuff|data|kind of (?:things|questions)|sort of"
              + " (?:things|questions)|questions?|symptoms?))? (?:do|will|would|are|can|is it"
              + " that|does it|does this|does limber) ?(?:you |u |it )?(?:actually |going to |gonna"
              + " |usually |even )?(?:track(?:ing)?|log(?:ging)?|record(?:ing)?|note(?:"
              + " down)?|monitor(?:ing)?|measure|ask(?:ing)?(?: me)?(?: (?:about|for|every day|each"
              + " day|daily))?|want to know(?: about me)?|keep track of|write down|check)(?:"
              + " (?:about|for|me|on|of|exactly|every day|each day|daily|in the (?:daily"
              + " )?check-?in))*[?!. ]*|"
              + OPENING
              + "what(?:'s| is| are)(?: in| part of)? (?:the|your|my) (?:daily"
              + " )?(?:check-?ins?|questions)(?: (?:about|like|made of))?[?!. ]*");

  private static final WholeForm TITLE =
      WholeForm.of(
          OPENING
              + "(?:what(?:'s| is) (?:the (?:title|name)(?: of (?:the|this|your)"
              + " article)?|(?:the|this|your) article(?: called| about)?)|(?:which|what) article(?:"
              + " is (?:it|this|that))?(?: do you (?:know|use))?)[?!. ]*");
  private static final String TONGUE =
      "(?:german|deutsch|spanish|espa[nñ]ol|french|fran[cç]ais|italian|italiano|portuguese|dutch|polish|turkish|russian"
          + "|arabic|hindi|urdu|bengali|punjabi|chinese|mandarin|japanese|korean|swedish|danish|norwegian|finnish|greek|welsh|irish|gaelic|ukrainian|romanian|czech|hungarian|swahili|yoruba|tamil|another"
          + " language|my language|other languages?)";
  private static final WholeForm LANGUAGE =
      WholeForm.of(
          OPENING
              + "(?:(?:please |pls )?(?:in|into|auf|en) "
              + TONGUE
              + "|(?:please |can (?:you|we|i)|could (?:you|we)|do (?:you|u)|will you|would you)"
              + " (?:also |please )?(?:speak|talk|write|answer|reply|do (?:this|it)|say"
              + " (?:it|that)|chat|translate (?:it|this|that))(?: (?:to|in|into|with me in))? "
              + TONGUE
              + ")(?: (?:please|pls|too|as well|instead)){0,2}[?!. ]*");

  private static final String MINE =
      "my (?:answers?|messages?|notes?|chats?|data|stuff|entries|diary|words|texts?|replies|info\\w*"
          + "|check-?ins?|conversations?|records?|history|numbers)";
  private static final WholeForm READERS =
      WholeForm.of(
          OPENING
              + "(?:who(?:'s| is)?(?: else)?(?: \\w+){0,3}? ?(?:reads?|reading|sees?|seeing|looks?"
              + " at|looking at|has access to|have access to|gets? to see|gets? to read) (?:this|it"
              + "|that|these|all this|"
              + MINE
              + "|what i (?:say|write|type|tell you))|(?:can|could|does"
              + "|do|will) (?:any ?(?:one|body)|other people|others|someone|a human|my \\w+|the"
              + " \\w+|people)(?: else)? (?:read|see|look at) (?:this|it|that|these|"
              + MINE
              + "|what i"
              + " (?:say|write|type|tell you)))(?: (?:chat|conversation|data|stuff|messages?|here"
              + "|too|as well)){0,2}[?!. ]*");

  /** What somebody wonders who has only just met us. */
  private static final WholeForm TRUST =
      WholeForm.of(
          OPENING
              + "(?:how do i know (?:it|this|you|that|my data)(?:'s|s| is| are|'re|re)? (?:all"
              + " )?(?:safe|secure|private|legit|real|not a scam)|(?:is|are) (?:it|this|you|my"
              + " data|my answers|my info) (?:really |all"
              + " )?(?:safe|secure|private|legit|confidential|a scam|encrypted)(?: to"
              + " (?:use|share|tell you)| with you| here)?|can i trust"
              + " (?:you|this|it)|(?:do|will|would) (?:you|u|they) (?:sell|share|give away|pass on)"
              + " .{0,40}|what (?:data|info\\w*) (?:do you|will you|does this)"
              + " (?:keep|store|collect|save|have).{0,20})[?!. ]*");

  private final Coaching coaching;

  public OfTheCoach(Coaching coaching) {
    this.coaching = coaching;
  }

  /** The answer, if it is one of these questions. */
  public Optional<String> answer(String text) {
    var plain = SmallLetters.of(text);
    if (PRICE.fits(plain) && !AMOUNT_ONLY.matcher(plain).matches()) {
      return Optional.of(CoachWords.PRICE);
    }
    if (TITLE.fits(plain)) {
      return Optional.of(ArticleWords.TITLE);
    }
    var ofPrivacy = OfPrivacy.answer(text);
    if (ofPrivacy.isPresent()) {
      return ofPrivacy;
    }
    if (READERS.fits(plain)) {
      return Optional.of(SmallWords.PRIVACY);
    }
    if (LANGUAGE.fits(plain)) {
      return Optional.of(CoachWords.ONLY_ENGLISH);
    }
    return TOPICS.fits(plain)
        ? Optional.of(SettingWords.topics(about(false), about(true)))
        : OfTheApp.answer(text)
            .or(() -> OfTheTalk.answer(text))
            .or(() -> LifeTold.answer(text))
            .or(() -> KindWords.to(text));
  }

  /** The answer to somebody whom we have only just met. */
  public Optional<String> answerAtFirst(String text) {
    return TRUST.fits(SmallLetters.of(text))
        ? Optional.of(SmallWords.PRIVACY)
        : OfTheTalk.answerAtFirst(text).or(() -> answer(text));
  }

  public static boolean asksForTopics(String text) {
    return TOPICS.fits(SmallLetters.of(text));
  }

  private List<String> about(boolean inTurn) {
    return coaching.questions().stream()
        .filter(question -> question.inTurn() == inTurn)
        .map(CheckInQuestion::about)
        .toList();
  }
}
