package coach.limber.knowledge.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A question about one's own past, which is for the diary and tells nothing: "how many days was I
 * bloated", "when did I last have pizza", "compare May and June". The whole text has such a form.
 *
 * @param about what it asks after, in their words; {@code ""} for the days as such
 * @param with what may go with it, in their words; {@code ""} if that is not asked
 * @param days which days it names
 * @param weekdays the days of the week that it is about, if it is
 */
public record DiaryQuestion(
    Kind kind, String about, String with, List<DaysBack> days, Set<DayOfWeek> weekdays) {
  public DiaryQuestion {
    days = List.copyOf(days);
    weekdays = Set.copyOf(weekdays);
  }

  /** What is to be said of it. */
  public enum Kind {
    HOW_MANY_DAYS,
    LAST_TIME,
    LENGTH_OF_FLARE,
    THE_DAY,
    HARDEST_DAY,
    EASIEST_DAY,
    COMPARED,
    HOW_IT_WAS,
    BY_WEEKDAY,
    NAMED_MOST,
    WHAT_GOES_WITH,
    /** Two things of theirs: "do I sleep worse when I'm stressed". */
    TOGETHER,
    PICTURE,
    /** "Show me swelling": a picture, if it is something that is asked day by day. */
    SHOWN,
    /** "Why no Tuesday?": what is noted of a day that looks blank. */
    WHY_BLANK,
    WHAT_IS_KEPT,
    FILL_IN
  }

  /**
   * What a text may ask on the day {@code today}, the likeliest first; the diary began on {@code
   * began}. What is asked after may turn out to be nothing that is noted.
   */
  public static List<DiaryQuestion> in(String text, LocalDate today, LocalDate began) {
    return Forms.read(Plain.of(text), today, began);
  }

  /** Whether a text asks after one's own past, however it goes on: it tells nothing to note. */
  public static boolean asksAfterMyPast(String text) {
    return Forms.OF_MINE.fits(Plain.of(text));
  }

  /** How such questions are put. */
  private static final class Forms {
    private static final int LONGEST = 110;

    private static final String DAYS = "@";
    private static final String WEEKDAYS = "%";

    private static final Pattern OPENING =
        Pattern.compile(
            "^(?:(?:hi|hey|hello|ok|okay|so|and|but|please|pls|just|um+|hm+|btw|by the way|can you"
                + " (?:tell|show) me|could you (?:tell|show) me|can you|could you|can i(?="
                + " (?:see|have a))|i want to(?= see)|i'd like to(?= see)|do you know|remind"
                + " me|tell me|i wonder|limber)[,.!:]? ){0,6}");
    private static final Pattern CLOSING =
        Pattern.compile(
            "(?:[ .,!?]+|,? (?:please|pls|plz|thanks|thank you|then|now|again|for me|do you"
                + " know|btw)){1,6}$");

    /** "How much I have slept": the words of a question in the order of a statement. */
    private static final Phrasing UNTURNED =
        Phrasing.of(
            "^(?<how>(?:how|what|when)(?: (?:much|long|often|well|many(?: \\p{L}{3,9})?))?)"
                + " (?<who>i) (?<did>have|had|did|was|am) ");

    /** "Remind me what i ate". */
    private static final Phrasing WHAT_I_ATE = Phrasing.of("^what i (?:ate|had eaten|'ve eaten) ");

    private static final Phrasing AND_LAST =
        Phrasing.of(
            "\\b(this|last) (week|month|year) (and|vs\\.?|versus|to|with|against|or)"
                + " (?:the )?(last|this|previous)(?: one)?(?! \\w)");
    private static final Phrasing EVERY =
        Phrasing.of(
            "\\b(?:on |at |over |during )?(?:the"
                + " )?(?:(?<names>(?:"
                + CalendarWords.WEEKDAY
                + "s(?: and |,"
                + " )?){1,4})|(?<end>weekends)|(?<work>weekdays|work ?days))\\b|\\b(?:at|on) the"
                + " (?<one>weekend)\\b");

    private static final String LATELY =
        "(?: @| lately| recently| of late| so far| these days| overall| in general| generally|"
            + " ever| at all| now){0,3}";
    private static final String WHAT = "(?<what>[\\p{L}][\\p{L}\\d '/-]{1,38}?)";
    private static final String HAD =
        "(?:been |actually |ever |have had |had |have |eat |ate |eaten |drink |drunk |feel |felt"
            + " |get |got |log |note |noted |do |done |go |went |any |a |an |some |the |my |really"
            + " ){0,4}";
    private static final String ASKED_OF =
        "(?:was|were|did|do|have|had|has|am|is|are|do) (?:i|my|we|it|the)";

    /** What one asks after in the course of time. */
    private static final String TOPIC =
        "(?<what>(?:joint |knee |hip |hand |back )?pains?|aches?|sleep(?:ing)?|nights?|stress(?:"
            + " levels?)?|(?:morning )?stiffness|fatigue|tiredness|energy(?:"
            + " levels?)?|gut|tummy|stomach|belly|bowels?|digestion|bloating|movement|exercise|brain"
            + " ?fog|mood|joints|[\\p{L}][\\p{L} ]{2,25}?)";

    /** Two things of which one may go with the other. */
    private static final String ONE = "(?<what>[\\p{L}]{3,15}(?: [\\p{L}]{3,15})??)";

    private static final String OTHER = "(?<with>[\\p{L}][\\p{L} '-]{2,28}?)";
    private static final String ON_DAYS =
        "(?:when(?:ever)?|if|after|on (?:the )?days (?:when|with|of|after)|on|with|from|because of)"
            + " (?:(?:i'?m|i am|i'?ve|i|there'?s|there is|it'?s|my|the|a|an|had|have|eat|ate|drink"
            + "|drank|been|feel|feeling|more|less|lots of|under) ){0,4}";
    private static final String MORE_OR_LESS =
        "(?: (?:any|much|more|less|worse|better|badly|poorly|well|higher|lower|longer|shorter|up|easily|often|a"
            + " lot|a bit|flare|flaring|play|swell|hurt|ache|get|go|goes|gets)){0,4}";

    private static final String NUMBER_TOPIC =
        "(?<what>(?:joint )?pain|sleep|stress|(?:morning"
            + " )?stiffness|fatigue|tiredness|energy|movement)";
    private static final String BETTER =
        "(?:better|worse|lower|higher|easier|harder|more|less|up|down|improved?|the same)";
    private static final String WORST = "(?:worst|hardest|baddest|most painful|toughest|roughest)";
    private static final String BEST = "(?:best|easiest|least painful|nicest)";
    private static final String ONE_JOINT =
        "(?:(?:my|the|your|left|right) ){0,2}(?:" + JointWords.WITH_BACK + ")";
    private static final String OF_TWO =
        ONE_JOINT
            + "(?:(?:, | and |, and )"
            + ONE_JOINT
            + "){0,2},? (?:or|and|vs\\.?) "
            + ONE_JOINT;
    private static final String MOVING =
        "(?:walk|swim|cycl|run|stretch|garden|danc|row|jog)(?:n?ing|m?ing|ed|e|es|s)?|swam|swum|ran"
            + "|rode|yoga|pilates|tai chi";
    private static final String A_DAY = "(?:days?|one|date|nights?|pain(?: day)?|mornings?|weeks?)";

    /** Of whom, of which day: "on me so far". */
    private static final String KEPT_OF =
        "(?:(?: (?:on|for|about|of|from))? (?:me|@|there|record|file|so far|now|yet)){0,3}";

    private static final Map<WholeForm, Kind> ALL = new LinkedHashMap<>();

    private static final Phrasing OF_A_PICTURE =
        Phrasing.of("(?:chart|graph|plot|only|just|alone|curve|diagram)");

    private Forms() {}

    private static void put(Kind kind, String... forms) {
      for (var form : forms) {
        ALL.put(WholeForm.of(form), kind);
      }
    }

    static {
      put(
          Kind.LENGTH_OF_FLARE,
          "how long (?:was|is|has|did|have) (?:my|the|this|that|i had (?:a|this))(?: last| latest"
              + "| recent)? flare(?:-?up|s)?(?: last(?:ed)?| been(?: going(?: on)?)?| going"
              + " on){0,2}"
              + LATELY);
      put(
          Kind.LAST_TIME,
          "when (?:did|have) i last " + HAD + WHAT,
          "when did i (?:have|eat|drink|do|get|feel|note|log|tell you about) " + HAD + WHAT,
          "when (?:was|were) i (?!last|at|born|the)" + WHAT,
          "when (?:was|is|were) (?:the last time (?:that )?(?:i|my) |my last |i last )"
              + "(?:was |were |had )?"
              + HAD
              + WHAT,
          "(?!how long (?:was|were) i\\b)(?:how long(?: ago)?(?: is it| has it been| was it)?(?:"
              + " since| ago)?|how many days(?: is it)? since|days since) (?:was )?(?:my last|i"
              + " last|i|the last) "
              + HAD
              + WHAT,
          "have i ever " + HAD + WHAT,
          "(?:did|have|had) i (?:have|had|eat|ate|eaten|drink|drunk) (?:any |some |a |an )?"
              + WHAT
              + LATELY,
          "when (?:was|were|did) (?:my|the) "
              + WHAT
              + " last (?:sore|bad|painful|hurt(?:ing)?|ach(?:e|ing|y)|stiff|swollen|play(?:ing)?"
              + " up|flar(?:e|ed|ing)(?: up)?|so bad)",
          "did i (?:ever )?(?:tell|say|mention)(?: you)?(?: anything| something)?(?: about| of|"
              + " to you about)? (?:having |my |the |being )?"
              + WHAT
              + LATELY,
          "(?:do|did) you (?:remember|note|have|know about) my " + WHAT);
      put(
          Kind.HOW_MANY_DAYS,
          "(?:on )?how many (?:days|times|nights|mornings|evenings) "
              + ASKED_OF
              + " "
              + HAD
              + WHAT
              + LATELY,
          "(?:(?:on|tell me|show me) )?(?:which|what) (?:days|nights|mornings|evenings) "
              + ASKED_OF
              + " "
              + HAD
              + WHAT
              + LATELY,
          "how many "
              + WHAT
              + "(?: days| nights| times| mornings)? (?:did|have|had|were|was) (?:i|there)(?:"
              + " actually)?(?: had| have| got| get| eaten| eat| been| do| done| did| managed?|"
              + " take| taken| took| complete| completed| finish| finished| fit in| got in| get in|"
              + " go (?:on|for)| gone (?:on|for)| went (?:on|for))?"
              + LATELY,
          "(?:how many|number of) " + WHAT + " @",
          "how many (?:of )?@ (?:did|have|had) i " + HAD + WHAT,
          "how often (?:did|do|was|have|had|am|were|has|is) (?:i|my) " + HAD + WHAT + LATELY,
          "how (?:much|far|long) (?:did|have|had) i (?:been |actually |even )?(?<what>"
              + MOVING
              + ")"
              + LATELY,
          "how much (?<what>"
              + MOVING
              + ") (?:did|have|had) i (?:actually |even )?(?:do|done|get|got|manage|managed)(?:"
              + " in)?"
              + LATELY,
          "how (?:am|are|have|was) (?:i|we) (?:been )?(?:doing|getting on|going|getting along) with"
              + " (?:the |my )?"
              + WHAT
              + LATELY,
          "(?:how many times|how often|number of (?:days|times)(?: with)?|count of|how many days"
              + " with) "
              + WHAT
              + LATELY,
          "how many (?<what>bad|good|hard|easy|painful|pain[ -]?free) days" + LATELY);
      put(
          Kind.FILL_IN,
          "(?:can i |could i |may i |let me |i want to |i'd like to |how (?:do|can) i |is it"
              + " possible to )?(?:still )?(?:fill in|fill out|fill|catch up(?: on|"
              + " with)?|back-?fill|make up(?: for)?|complete|do|answer|add|enter)(?:"
              + " (?:the|my|for|some|those|all|a)){0,2}"
              + " ?(?:days?|check-?ins?|questions?|ones?|gaps?|answers?)? (?:that |which )?(?:i"
              + " )?(?:missed|skipped|forgot|didn'?t (?:do|answer)|missing|missed out)(?: on)?(?:"
              + " days?| ones?| check-?ins?)?"
              + LATELY,
          "(?:can i |could i |may i |let me |i want to |i'd like to |how (?:do|can) i )(?:still"
              + " )?(?:fill(?: in| out)?|catch up(?: on| with)?|back-?fill|do|answer|add|enter)(?:"
              + " (?:for|my|the answers|something))? @(?:'?s)?(?: check-?in| answers| questions)?",
          "(?:fill(?: in| out)?|catch up(?: on| with)?|back-?fill)(?: for)? @",
          "(?:(?:do|open|start|finish|redo|get) )?@(?:'?s)? (?:check[ -]?in|questions)",
          "(?:(?:do|open|start|finish|redo|get) )?(?:the |my )?(?:check[ -]?in|questions)"
              + " (?:for|of|from) @");
      put(
          Kind.HARDEST_DAY,
          "(?:which|what) (?:day|night|week)(?: @)? (?:was|were|is|has been) (?:my |the )?"
              + WORST
              + "(?: for (?:me|pain|my joints))?"
              + LATELY,
          "(?:(?:what|when|which)(?:'s|s| is| was| were| are| day was| day is)?|show me|how bad"
              + " was) (?:my |the )?"
              + WORST
              + " "
              + A_DAY
              + "(?: of sleep| for (?:pain|me)| i (?:had|have had))?"
              + LATELY,
          "(?:what|how much) did i (?:eat|have|do|note|say|sleep|drink)(?: on| before| the day"
              + " before)? my "
              + WORST
              + " day"
              + LATELY,
          "(?:when|on (?:which|what) day|which day)(?: was| were)? (?:my |the"
              + " )?(?:pain|it|i|things) (?:was )?(?:at its |the |at my"
              + " )?(?:worst|highest|hardest|most)"
              + LATELY,
          "(?:what(?:'s|s| is| was) )my (?:highest|worst) (?:pain|score|number)(?: score|"
              + " number)?"
              + LATELY,
          "my " + WORST + " day(?: @)?");
      put(
          Kind.EASIEST_DAY,
          "(?:which|what) (?:day|night|week)(?: @)? (?:was|were|is|has been) (?:my |the )?"
              + BEST
              + "(?: for (?:me|pain|my joints))?"
              + LATELY,
          "(?:(?:what|when|which)(?:'s|s| is| was| were| are| day was| day is)?|show me) (?:my |the"
              + " )?"
              + BEST
              + " "
              + A_DAY
              + "(?: of sleep| for pain| i (?:had|have had))?"
              + LATELY,
          "(?:what|how much) did i (?:eat|have|do|note|say|sleep|drink)(?: on| before| the day"
              + " before)? my "
              + BEST
              + " day"
              + LATELY,
          "(?:when|on (?:which|what) day|which day)(?: was| were)? (?:my |the"
              + " )?(?:pain|it|i|things) (?:was )?(?:at its |the |at my"
              + " )?(?:best|lowest|easiest|least)"
              + LATELY,
          "(?:what(?:'s|s| is| was) )my (?:lowest|best) (?:pain|score|number)(?: score| number)?"
              + LATELY,
          "my " + BEST + " day(?: @)?");
      put(
          Kind.COMPARED,
          "(?:compare|comparing|a comparison (?:of|between)|comparison (?:of|between))(?: my)?(?: "
              + TOPIC
              + ")?(?: in| for| from| of| between)? @ (?:and|with|to|vs\\.?|versus|against|or) @",
          "(?:my )?(?:" + TOPIC + " )?@ (?:vs\\.?|versus|against|compared (?:to|with)) @",
          "(?:was|were|is|am|are) (?:my "
              + TOPIC
              + "|it|that|this|i|things)(?: any)? "
              + BETTER
              + "(?: @)? (?:than|compared (?:to|with))(?: in| it was| i was)? @",
          "(?:was|is) @ (?:any |much )?" + BETTER + " than @",
          "(?:was|were) @ (?:any |much |a bit )?" + BETTER,
          "how does @ compare (?:to|with) @");
      put(
          Kind.BY_WEEKDAY,
          "how (?:did|do|was|were|am|is|have|has|'s|am) ?(?:i|my [\\p{L} ]{2,20}|it)(?: do| been|"
              + " feel| go| sleep| doing){0,4} %"
              + LATELY,
          "(?:is|are|was|were|am|do|does|did) (?:it|i|my [\\p{L} ]{2,20}|things)(?: usually|"
              + " always| often| any| more| less| feel| hurt| get| have| sleep| "
              + BETTER
              + "| pain){1,5} %"
              + LATELY,
          "(?:are|is|were|was) % (?:any |usually |always )?(?:bad|good|"
              + BETTER
              + ")(?: for (?:me|pain|my (?:pain|joints)))?"
              + LATELY,
          "(?:my )?(?:pain|sleep) %");
      put(
          Kind.NAMED_MOST,
          "(?:which|what) (?:of my )?(?<what>joints?|joint)"
              + " (?:hurts?|is|was|are|were|bothers?|aches?|gives)(?: me)?(?: the| trouble){0,2}(?:"
              + " most| worst| most often| more often| more| often| the most trouble){1,3}"
              + LATELY,
          "(?:(?:which|what)(?: one| of them)?(?:'s|s| is| are| was| were| hurts?| aches?)?(?:"
              + " the)? (?:worse|worst|more(?: painful| sore| often)?|sorer)[,:]? "
              + OF_TWO
              + "|"
              + OF_TWO
              + "[,:]? which(?: one)?(?:'s|s| is| are| hurts?)?(?: the)? (?:worse|worst|more(?:"
              + " painful| sore)?|sorer)|(?:are|is|do|does) "
              + ONE_JOINT
              + " (?:hurt )?(?:any )?(?:worse|more(?: painful| sore)?|sorer) than "
              + ONE_JOINT
              + ")"
              + LATELY,
          "where (?:does|did|do) (?:it|i) (?:hurt|ache)(?: me)?(?: the)? (?:most|worst)(?: often)?"
              + LATELY,
          "(?:what|which)(?:'s|s| is| are| was| were) my (?:worst|most"
              + " (?:common|frequent|usual)|main|top|commonest) (?<what>joints?|gut"
              + " (?:problem|symptom|trouble)s?|symptoms?|foods?)"
              + LATELY,
          "what (?:do|did) i (?<what>eat|have|drink) (?:the )?most(?: often)?" + LATELY);
      put(
          Kind.WHAT_GOES_WITH,
          "(?:does|do|did|is|are|has|was|have) (?:the |my |eating |having |all the )?"
              + WHAT
              + " (?:do(?:ne|ing)?|make|making|made|affect(?:s|ing|ed)?|hurt(?:s|ing)?|trigger(?:s|ing|ed)?|bother(?:s|ing|ed)?|help(?:s|ing|ed)?|set(?:s|ting)?|upset(?:ting)?)(?:"
              + " anything| something| much)?(?: to| with| for)? (?:me|my (?:pain|flares?))(?:"
              + " worse| better| feel (?:worse|better|bad)| off| hurt| flare)?"
              + LATELY,
          "what(?: foods?| things?)? (?:triggers?|sets?"
              + " off|affects|worsens|helps|makes|drives|brings on|goes with|causes) (?:me|my"
              + " (?:pain|flares?|flare-?ups?|bad days))(?: worse| better| off| feel"
              + " (?:worse|better)| most| the most)?"
              + LATELY,
          "(?:what|which)(?: (?:foods?|things))?(?:'s|s| is| are| was) (?:(?:my|the)"
              + " (?:(?:main|biggest|worst|own|personal) )?triggers?(?: foods?)?|triggering"
              + " (?:me|my pain|it)|making (?:me|it|my pain) (?:worse|better|hurt)|setting me"
              + " off)"
              + LATELY,
          "(?:do|have) i (?:have|got)(?: any| a)? triggers?" + LATELY,
          "do i (?:react (?:badly )?to|hurt more (?:after|with)|get worse (?:after|with|from)) "
              + WHAT
              + LATELY,
          "(?:do|does|did|am|is|are) (?:i|it|my (?:pain|joints?|"
              + JointWords.NAMED
              + "))(?: (?:always|usually))?(?: (?:hurt|ache|feel|get|be|in))?(?:"
              + " (?:more|less|any))? (?:pain|worse|better|more|less|sorer|stiffer|stiff|sore)"
              + " (?:when|if|after|on days when|whenever|with) (?:i |i've |i have )?"
              + HAD
              + WHAT
              + LATELY,
          "is (?:my pain|it) (?:linked|related|connected|tied|worse|higher|lower|better)"
              + " (?:to|with|after|when i (?:eat|have|get)|on days with) (?:my |the |bad |a |any"
              + " )?"
              + WHAT
              + LATELY,
          "is there (?:a|any) (?:link|connection|pattern|relation) between my pain and (?:my )?"
              + WHAT
              + LATELY,
          "(?:so )?(?:it(?:'s| is| was) (?:the )?)?"
              + WHAT
              + " (?:is|are|was|were) (?:the|my) (?:cause|culprit|trigger|problem|reason)"
              + LATELY);
      put(
          Kind.TOGETHER,
          "(?:do|did|am|have|will) i (?:(?:always|usually|also|really|get|feel|have|become) ){0,3}"
              + "(?:(?:more|less|so|worse|better) )?"
              + ONE
              + MORE_OR_LESS
              + " "
              + ON_DAYS
              + OTHER
              + LATELY,
          "(?:does|do|is|are|did|has|have) (?:(?:my|the) )?"
              + ONE
              + " (?:(?:always|really|usually|ever|somehow) )?(?:go(?:es)?|come|linked|related"
              + "|connected|tied|move|rise|depend)(?: (?:up|together|along|hand in hand|in"
              + " line|on)){0,2} (?:with|to|on) (?:(?:my|the|a) )?"
              + OTHER
              + LATELY,
          "(?:does|do|is|are|did|has|have) (?:my|the) "
              + ONE
              + "(?: (?:always|usually|get|gets|feel|been))?"
              + MORE_OR_LESS
              + " "
              + ON_DAYS
              + OTHER
              + LATELY,
          "(?:do|does) (?:my )?"
              + ONE
              + " and (?:my )?"
              + OTHER
              + " (?:go|come|belong|move) (?:together|hand in hand)"
              + LATELY,
          "is there (?:a|any) (?:link|connection|pattern|relation(?:ship)?|correlation) between"
              + " (?:my )?"
              + ONE
              + " and (?:my )?"
              + OTHER
              + LATELY,
          "(?:does|do) (?:my |the |more |less )?"
              + OTHER
              + " (?:affect|change|influence|ruin|wreck|disturb|worsen|improve|hurt|spoil|make) my"
              + " (?<what>sleep|mood|energy|tiredness|fatigue|stress|brain fog|swelling|stiffness)"
              + "(?: worse| better| up)?"
              + LATELY);
      put(
          Kind.SHOWN,
          "(?:show|draw|plot|view|display|let me see|see)(?: me)? (?:(?:my|the|all|all my) )?"
              + "(?<what>[\\p{L}]{3,15}(?: [\\p{L}]{3,15}){0,2})");
      put(
          Kind.WHY_BLANK,
          "why(?: is| are| was| have i(?: got)?|'s| does it (?:say|show)| do you (?:say|show|have)|"
              + " do i have)?(?: there)?(?: (?:no|nothing|none|not|blank|empty|a gap|missing|no"
              + " (?:answers?|pain|number|data|entry)))?(?: (?:on|for|in|of|from))? @(?:'s)?(?:"
              + " (?:not (?:there|in(?: it)?|shown|counted|on it)|missing|empty|blank|left"
              + " out|gone|a gap|no answer|so empty)){0,2}",
          "(?:where(?:'s| is| did)|what happened (?:to|on|with)) @(?: go)?",
          "(?:but )?i (?:did )?(?:answer(?:ed)?|told you|noted|did)(?: something| it| my"
              + " check-?in)? @",
          "@ (?:is|was|'s) (?:missing|empty|blank|not (?:there|shown|in it)|left out)",
          "(?:but )?(?:i have|i had|you have) (?:something|answers?|notes?) (?:on|for|from) @");
      put(
          Kind.WHAT_IS_KEPT,
          "what (?:do you have|have you got|do you have noted|have you noted|have you got noted)(?:"
              + " (?:on|for|about|of) me| of mine| down| so far| in (?:my|the) diary){0,3}",
          "(?:show|see|read|open|view|display|look at|where(?:'s| is))(?: me)? (?:back )?(?:my|the"
              + "|our)(?: (?:whole|entire|full))? (?:diary|notes|log|journal|entries|notebook)(?:"
              + " (?:back|to me|so far)){0,2}",
          "what (?:you|u) (?:still |already )?know (?:about|of) me(?: so far)?|what do (?:you|u)"
              + " (?:still|already) know (?:about|of) me",
          "(?:my )?(?:diary|journal)",
          "read (?:it|that|this|them|everything|it all|my (?:day|answers))(?: all)? back(?: to"
              + " me)?",
          "list (?:everything|all|it all)(?: (?:of it|you have|you know|i(?:'ve)?"
              + " (?:said|noted)))?",
          "(?:show|tell|give|read)(?: me)? (?:back )?(?:what|everything|all) i(?:'ve| have)?"
              + " (?:said|told you|noted|written|logged|entered)"
              + LATELY,
          "(?:do|can|did|will) you (?:remember|recall|know) (?:what|everything|the things) i(?:'ve|"
              + " have)? (?:told|said|wrote|noted|told you|said to you|written)(?: you)?"
              + LATELY,
          "(?:did|have|do) you (?:get|got|receive|received|have|save|saved|note|noted|keep|kept|see"
              + "|seen) (?:all )?(?:my (?:answers?|notes?|messages?|check-?ins?|numbers?|entry"
              + "|entries)|what i (?:said|told you|wrote))"
              + LATELY,
          "what did i (?:note|say|tell you|write|log|answer|enter|report|put) so far",
          "(?:(?:show|see|read|list|check)(?: me)?(?: back)? )?(?:all|everything|what|all"
              + " (?:the )?(?:things|stuff)) (?:that )?(?:you|i)(?:'ve| have)?(?:"
              + " (?:just|all|actually|already))? (?:got|kept|saved|stored|recorded|noted|logged)"
              + "(?: down)?"
              + KEPT_OF,
          "(?:(?:show|see|read|list)(?: me)?(?: back)? )?@ (?:on|about|for) me(?: @)?",
          "what (?:did|have) you (?:just |all |actually |already )?(?:keep|kept|save|saved"
              + "|store|stored|record|recorded|take down|taken down|collect|collected)(?: down)?"
              + KEPT_OF,
          "what(?:'s| is| was)(?: all| currently| now)? (?:in there|there|on there)(?: right| so"
              + " far| at the moment| currently)?",
          "what(?:'s| is| was)(?: all| currently| now)? (?:on (?:the )?(?:record|file)|in"
              + " (?:my|the) (?:diary|notes|log|record|entry|check-?in|file))"
              + KEPT_OF,
          "(?:list|read|see)(?: me)?(?: back)?(?: all)? (?:my|the) (?:entries|records?|answers)"
              + KEPT_OF,
          "(?:is|was|has|have you|did you|do you)(?: (?:get|got|have|keep))? (?:there )?(?:anything"
              + "|something)(?: been)? (?:stored|saved|noted|logged|recorded|kept|written down|on"
              + " (?:record|file))(?: yet)?"
              + KEPT_OF,
          "anything (?:stored|saved|noted|logged|recorded|on (?:record|file))(?: yet)?" + KEPT_OF,
          "(?:did|has|is|was) (?:that|it|this)(?: (?:go|gone|get|got|saved|put|logged|noted|down"
              + "|count)){0,3}(?: (?:to|for|under|as|on|in|into))? @ or(?: (?:to|for|under|as|on))?"
              + " @",
          "(?:which|what) day (?:did|has|is|was) (?:that|it|this)(?: (?:go|gone|get|got|saved|put"
              + "|logged|noted|down)){0,3}(?: (?:to|for|under|on|in|into))?");
      put(
          Kind.THE_DAY,
          "(?:was|were) (?:i|my) (?:(?:the|feeling|all|very|any|really) )?" + WHAT + " @",
          "(?:(?:did|have|had) i|has my) " + HAD + WHAT + " @",
          "what (?:was|were) (?:i|my) " + WHAT + "(?: like)? @",
          "what (?:did|had|have) i (?:note|say|tell"
              + " you|write|log|answer|enter|report|put|eat|ate|eaten|have|had|drink|do)(?: down|"
              + " for (?:breakfast|lunch|dinner|tea))? @",
          "how (?:bad|good|high|long|much|well|badly|stiff|tired|stressed|bloated|many hours)"
              + " (?:was|were|did|had) (?:my |i )(?<what>[\\p{L} ]{2,25}?)? ?@",
          "how (?:did|was|were) (?:i|my) (?<what>[\\p{L} ]{2,25}?) @",
          "how was (?:i )?@",
          "what (?:have|do|did) (?:i|you|we) (?:got|have|get)(?: (?:noted|down|written|logged))?(?:"
              + " for me)? @",
          "what(?: exactly)?(?:'s| is)(?: exactly)? (?:noted|down|written down|stored|saved|kept"
              + "|recorded|logged|in (?:my|the) diary)(?: for| of| on)? @",
          "what (?:was|were) (?:it|that|mine|the (?:number|score|pain)) @",
          "(?:what about |how about )?@",
          "(?:(?:show|tell|give|read|list|see)(?: me)?(?: back)? )?(?:(?:all|the|all the) )?"
              + "(?:my|the|what|everything)(?: whole)? (?:data|entry|entries|records?|answers|notes"
              + "|info|information|details|numbers|results|log|check-?in)(?: you(?:'ve| have)"
              + " (?:got )?| i (?:gave|entered|logged|noted) )?(?: (?:for|of|from|on))? ?@",
          "(?:show|tell|give|read)(?: me)?(?: back)?(?: what i (?:noted|said|ate|told you|wrote)|"
              + " my (?:answers|notes|entry|entries|day))? @(?:'s (?:answers|notes|entry))?");
      put(
          Kind.HOW_MANY_DAYS,
          "(?:was|were|did|have|had) i (?:the |feeling |very |really )?" + HAD + WHAT + " @",
          "(?:was|were|has) my " + WHAT + " @");
      put(
          Kind.HOW_IT_WAS,
          "how (?:much|long|many hours|well|badly|bad|good|high|tired|stressed|stiff)"
              + " (?:did|was|were|had|have) (?:my |i )"
              + WHAT
              + " @",
          "how (?:much|many hours(?: of)?) (?<what>sleep) (?:did|have) i"
              + " (?:get|got|have|had|manage|managed) @",
          "(?:has|have|was|were) my "
              + TOPIC
              + " been (?:any |all )?(?:ok(?:ay)?|fine|good|bad|alright|all right|right|normal|calm"
              + "|quiet|playing up)"
              + LATELY,
          "(?:has|have|is|are|did|was|were) (?:my "
              + TOPIC
              + "|things)(?: been)?"
              + " (?:got|gotten|getting|get|gone|going|improv\\w+|changed?|changing|dropp\\w+|any)(?:"
              + " any| much| a bit| at all| on)?(?: "
              + BETTER
              + ")?(?: or (?:better|worse|not))?"
              + LATELY,
          "(?:is|was) my "
              + TOPIC
              + " (?:any )?"
              + BETTER
              + "(?: than (?:before|it was|usual|at the start))?"
              + LATELY,
          "how(?:'s|s| is| has| have| was| were|'ve| did)? my "
              + TOPIC
              + "(?: been| be| doing| do| going| go| looking| getting on| behaving){0,2}"
              + LATELY,
          "did i (?:sleep|get any sleep|get enough sleep)(?:"
              + " (?:ok|okay|well|badly|enough|better|any better|all right))?"
              + LATELY,
          "how (?:long|stiff) (?:was|were|am|are|have) (?:i|my joints|my"
              + " (?:hands|fingers|knees|hips)) (?:been )?(?<what>stiff)"
              + LATELY,
          "how (?:have|did|had) i (?:been"
              + " )?(?<what>sleep|sleeping|slept|move|moving|moved|eat|eating)"
              + LATELY,
          "how (?:have|did|had|was|am) i(?: been| done| do| doing| feel| feeling){1,2} @",
          "how(?: was| were|'s|s| is| has| did)? (?:i )?@(?: been| look| go| looking)?",
          "(?:what(?:'s| is| was|s)? )?(?:my|the) (?:average|mean|avg)(?: of)?(?:"
              + " (?:my )?"
              + TOPIC
              + ")?(?: score| level)?(?: been)?"
              + LATELY,
          "(?:average|mean|avg) " + NUMBER_TOPIC + " @",
          "(?:a |my |the )?(?:summary|overview|recap|report|review|summarise|summarize|sum up)(?:"
              + " of| for)?(?: my)? @");
      put(
          Kind.PICTURE,
          "(?:(?:show|see|draw|give|plot|make|do|get|view)(?: me)? )?(?:(?:a|an|the|my)"
              + " )?(?:chart|graph|plot|diagram|curve)(?: of| for| on| about| with)?(?:"
              + " (?:my|the))?(?: (?:just|only))? "
              + WHAT
              + "(?: only| alone)?(?: @)?",
          "(?:(?:show|see|draw|give|plot|make|do|get|view)(?: me)? )?(?:(?:a|an|the|my)"
              + " )?(?:chart|graph|plot|diagram|curve)(?: of| for| on| about)? @",
          "(?:(?:show|see|draw|give|plot)(?: me)? )?(?:my |the |a )?"
              + WHAT
              + " (?:chart|graph|plot|curve)(?: @)?",
          "(?:show|see|draw|plot)(?: me)? (?:my |the )?" + WHAT + " (?:only|alone)(?: @)?",
          "(?:show|see|draw|plot)(?: me)? (?:only|just) (?:my |the )?" + WHAT + "(?: @)?",
          "(?:show|see|draw|plot|give)(?: me)? (?:my )?" + WHAT + " @",
          "(?:what|how) (?:did|does|has)(?: my| the)? " + TOPIC + " (?:look|looked)(?: like)? @",
          "(?:what did|how did)(?: my| the)? @ look(?: like)?",
          "(?:show|see|draw|plot|give|display|view)(?: me)?(?: (?:my|the) (?:days|data|answers))?"
              + " @",
          "(?:and )?(?:what about |how about )?@",
          "(?:my )?" + NUMBER_TOPIC + " @");
    }

    private static final WholeForm OF_MINE =
        WholeForm.of(
            "(?:(?:hi|hey|ok|so|and|but|please|can you tell me|tell me|do you know)[,.]?"
                + " ){0,4}(?:how (?:many|often|long"
                + " ago)\\b[^,.;\\d]{0,60}\\b(?:i|my)\\b[^,.;]{0,60}|when (?:did|have|was|were)"
                + " (?:i|my|the last)\\b[^,.;]{0,70}|(?:was|were|did|had) i\\b[^,.;]{2,70}"
                + "|have i (?!got)\\b[^,.;]{2,70}|(?:what|which) (?:was|were|did) (?:i|my)\\b"
                + "[^,.;]{2,70}|compare [^,.;\\d]{2,60}|(?:a |my |the )?(?:chart|graph) (?:of|for)"
                + " [^,.;\\d]{2,60})[?.! ]*");

    /** Without "now" it may be of what the article says. */
    private static final WholeForm IN_THERE =
        WholeForm.of("what(?:'s| is| was)(?: all)? (?:in |on )?there");

    private static final Phrasing NOW = Phrasing.of("\\b(?:now|so far|currently|at the moment)\\b");

    /** Who says so tells of something that goes on. */
    private static final WholeForm GOES_ON =
        WholeForm.of(
            "(?!my\\b|chart|graph|show).{0,30}\\b(?:since|from) (?:last |on |this"
                + " )?(?:yesterday|"
                + CalendarWords.WEEKDAY
                + ")\\b.{0,20}");

    static List<DiaryQuestion> read(String plain, LocalDate today, LocalDate began) {
      if (plain.length() > LONGEST) {
        return List.of();
      }
      var opened =
          WHAT_I_ATE
              .matcher(
                  UNTURNED
                      .matcher(OPENING.matcher(plain).replaceFirst(""))
                      .replaceFirst("${how} ${did} ${who} "))
              .replaceFirst("what did i eat ");
      var asked =
          AND_LAST.matcher(CLOSING.matcher(opened).replaceFirst("")).replaceAll("$1 $2 $3 $4 $2");
      var days = DaysBack.all(asked, today, began);
      var weekdays = EnumSet.noneOf(DayOfWeek.class);
      var form = everyWeekday(marked(asked, days), weekdays);
      var questions = new ArrayList<DiaryQuestion>();
      for (var known : ALL.entrySet()) {
        var said = known.getKey().in(form);
        if (said.isPresent() && isOf(known.getValue(), form, asked, plain, days)) {
          questions.add(
              new DiaryQuestion(
                  known.getValue(),
                  group(said.get(), "what"),
                  group(said.get(), "with"),
                  days,
                  weekdays));
        }
      }
      return questions;
    }

    private static String group(MatchResult said, String name) {
      return said.namedGroups().containsKey(name)
          ? Optional.ofNullable(said.group(name)).orElse("")
          : "";
    }

    /** One day is read back, more are looked at together; a bare one may answer a question. */
    private static boolean isOf(
        Kind kind, String form, String asked, String plain, List<DaysBack> days) {
      return switch (kind) {
        case THE_DAY ->
            days.size() == 1
                && days.getFirst().isOneDay()
                && (!form.equals(DAYS) || plain.strip().endsWith("?"));
        case WHY_BLANK -> days.size() == 1 && days.getFirst().isOneDay();
        case COMPARED -> !days.isEmpty();
        case TOGETHER, SHOWN -> days.isEmpty();
        case PICTURE ->
            days.stream().noneMatch(DaysBack::isOneDay)
                && !GOES_ON.fits(asked)
                && (form.contains(DAYS) || OF_A_PICTURE.matcher(form).find());
        case HOW_IT_WAS -> days.size() < 2;
        case HOW_MANY_DAYS,
            LAST_TIME,
            LENGTH_OF_FLARE,
            HARDEST_DAY,
            EASIEST_DAY,
            BY_WEEKDAY,
            NAMED_MOST,
            WHAT_GOES_WITH,
            FILL_IN ->
            true;
        case WHAT_IS_KEPT -> !IN_THERE.fits(form) || NOW.matcher(plain).find();
      };
    }

    private static String marked(String plain, List<DaysBack> days) {
      if (days.isEmpty()) {
        return plain;
      }
      var form = new StringBuilder(plain);
      for (var named : days.reversed()) {
        form.replace(named.from(), named.to(), DAYS);
      }
      return form.toString();
    }

    private static String everyWeekday(String form, Set<DayOfWeek> weekdays) {
      var every = EVERY.matcher(form);
      if (!every.find()) {
        return form;
      }
      if (every.group("end") != null || every.group("one") != null) {
        weekdays.addAll(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
      } else if (every.group("work") != null) {
        weekdays.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
      } else {
        var names = every.group("names");
        Arrays.stream(DayOfWeek.values())
            .filter(day -> names.contains(day.name().toLowerCase(Locale.ROOT)))
            .forEach(weekdays::add);
      }
      return every.replaceFirst(WEEKDAYS).strip();
    }
  }
}
