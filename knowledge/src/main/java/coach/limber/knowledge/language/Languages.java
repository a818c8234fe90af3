package coach.limber.knowledge.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether a text is in another language than English: by its script, or its small words. */
public final class Languages {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

  /** Enough of a text to tell. */
  private static final int LONGEST = 400;

  /** Small words, also those that English has too: the language that explains more of them wins. */
  private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

  static {
    words(
        "en",
        "the a an i you he she it we they is are was were be been am do does did have has had not"
            + " no and or but if of to in on at for with from by as so my your his her our their me"
            + " him us them this that these those what which who when where why how can could will"
            + " would should may might must there here just than then too very all any some more"
            + " most im i'm it's don't cant can't dont about up out off over please today after"
            + " before");
    words(
        "es",
        "el la los las un una unos unas que qué quiero de del en mi mis me te se lo le con por para"
            + " como cómo está estoy estás es soy son tengo tiene duele duelen muy mucho muchas"
            + " pero más hoy ayer buenos buenas días tardes noches gracias hola puedo puede comer"
            + " cuando dónde si sí también al su tu yo dolor rodillas hace");
    words(
        "de",
        "der die das den dem ein eine einen einem ich du er sie es wir ihr ist sind war bin hast"
            + " habe hat haben nicht und oder aber mit für von zu zum zur auf im mein meine meinen"
            + " dein mir mich dir was wie wer wo warum kann kannst soll sehr auch noch immer heute"
            + " gestern guten morgen abend tag danke bitte schön bis gegen denn so morgens geht");
    words(
        "fr",
        "le la les un une des du de je tu il elle nous vous est sont suis es ai avez mal que qui"
            + " quoi pour avec dans sur ne pas mon ma mes ton ta te toi se ce cette et ou mais où"
            + " comment pourquoi bonjour bonsoir merci beaucoup très aux au j'ai c'est est-ce fait"
            + " peux puis drôle aujourd'hui temps oui non");
    words(
        "pt",
        "o os um uma de do da dos das em no na nos nas eu tu você ele ela é são está estou tenho"
            + " tem que não sim com por para meu minha meus minhas mas como muito bem bom dia boa"
            + " noite tarde obrigado obrigada olá tudo até amanhã hoje dor faz mal posso quero"
            + " juntas joelhos");
    words(
        "it",
        "il lo la gli le un uno una di del della dei delle in nel nella con per che chi cosa come"
            + " dove quando perché sono sei è ho hai ha non mi ti si ci mio mia miei mie ma anche"
            + " molto bene grazie ciao buongiorno buonasera stai oggi ieri sempre devo posso"
            + " mangiare male ginocchia mani mal fa e");
    words(
        "nl",
        "de het een ik jij je hij zij wij is ben bent zijn heb hebt heeft niet en of maar met voor"
            + " van op aan mijn jouw wat wie waar hoe waarom kan kun mag moet ook nog wel goed dank"
            + " goedemorgen goedenavond vandaag gisteren last pijn knieën helpt te dat die dit er");
    words(
        "pl",
        "i w na z do nie tak się jest są mam masz ma mnie mi moje moja mój co jak kto gdzie kiedy"
            + " dlaczego czy ale dla od po bardzo dobrze dzień dobry cześć dziękuję dzięki proszę"
            + " boli bolą ból stawy kolana kolano spuchnięte spuchnięty opuchnięte brzuch biodro"
            + " ręce palce plecy stopa kostka bark mogę chcę dziś dzisiaj wczoraj jeść");
    words(
        "tr",
        "bir ve bu şu o ben sen biz siz ne nasıl nasılsın neden niçin kim için ile de da mi mı mu"
            + " mü çok iyi var yok değil evet hayır merhaba selam teşekkürler ederim günaydın"
            + " ağrıyor ağrı dizlerim benim gibi daha bugün dün yemek ekmek gelir");
    words(
        "hi",
        "hai hain mein main mera mere meri mujhe aap ap tum kya kyu kaise kaisa ho hoon hu nahi"
            + " nahin ka ki ke ko se aur par bhi kar karu karna du dard bahut namaste ghutno kha"
            + " sakte");
    words(
        "sv",
        "och jag är det en ett att i på för med inte har ont mig min mina du hur vad idag igen hej"
            + " tack god morgon kväll mycket som av om kan höften");
    words(
        "ro",
        "și în pe cu de la un o este sunt am ai are nu da ce cum unde când pentru din mai mă te se"
            + " îmi îți mi-e doare dor durere genunchii mâinile azi ieri bună ziua seara mulțumesc"
            + " foarte dar sau dacă pot să mănânc pâinea bun");
    words(
        "id",
        "yang dan di ke dari untuk dengan ini itu saya aku kamu anda apa apakah bagaimana kenapa"
            + " mengapa tidak bukan bisa boleh ada adalah sakit nyeri lutut tangan hari sudah belum"
            + " juga atau tapi sangat terima kasih selamat pagi malam makan roti");
    words(
        "vi",
        "tôi bạn là và của có không được bị đau khớp gối tay chân gì sao thế nào làm ăn uống hôm"
            + " rất nhiều cho với này đó xin chào cảm ơn một những khi bánh mì");
  }

  /**
   * What is counted and is no pain: beside a number one such word will do, for without it the
   * number would be taken for the pain: "dormí 6 horas".
   */
  private static final Map<String, Set<String>> COUNTED = new LinkedHashMap<>();

  static {
    counted(
        "es",
        "horas dormí dormido durmiendo sueño estrés estres cansancio cansado cansada rigidez"
            + " minutos caminé camine caminado pasos");
    counted(
        "de",
        "stunden stunde geschlafen schlaf schlief müde müdigkeit steif steifheit minuten gelaufen"
            + " spaziert spazieren schritte");
    counted("fr", "heures heure dormi sommeil fatigué fatiguée raideur marche marché raide");
    counted("pt", "sono dormiu cansaço estresse rigidez caminhei passos");
    counted("it", "dormito sonno stanchezza stanco stanca rigidità minuti camminato passi");
    counted("nl", "uur uren geslapen slaap stijf stijfheid gewandeld gelopen stappen");
    counted("pl", "godzin godziny spałem spałam snu stres zmęczenie minuty kroków");
    counted("tr", "saat uyudum uyku yorgunluk dakika yürüdüm adım");
    counted("sv", "timmar timme sov sovit sömn trötthet stel minuter promenad steg");
    counted("ro", "dormit somn oboseală rigiditate mers pași");
    counted("id", "tidur lelah menit langkah");
    counted("vi", "tiếng ngủ phút bước");
    counted("hi", "ghante neend");
  }

  /** Who mixes them tells it in English: "slept 6 horas". */
  private static final Pattern OF_OURS =
      Pattern.compile(
          "\\b(?:slept|sleep|pain|stiff\\w*|stress\\w*|tired\\w*|fatigue|energy|walk\\w*|moved|hours?"
              + "|mins?|minutes?|knees?|hips?|hands?|fingers?|had|ate|gut|bloat\\w*)\\b");

  private static final int MOST_BY_ITSELF = 6;

  private static final Map<Pattern, String> BY_ITSELF =
      Map.of(
          Pattern.compile(
              "(?:ja|nein|jawohl|bitte|genau|sprich(?:st du|t ihr)(?: auch)? deutsch|sprechen"
                  + " sie(?: auch)? deutsch|kannst du deutsch)"),
          "de",
          Pattern.compile(
              "(?:oui|d'accord|s'il vous plaît|s'il te plaît|(?:est ce que )?(?:tu |vous"
                  + " )?(?:parlez|parles)(?: vous| tu)?(?: aussi)? français|français)"),
          "fr",
          Pattern.compile(
              "(?:sí|por favor|(?:puedes|puede|podemos|podrías) hablar(?: en)? español|hablas?(?:"
                  + " usted)?(?: en)? (?:español|castellano)|español|en español)"),
          "es",
          Pattern.compile(
              "(?:obrigad[oa]|sim|não|fala(?:s)? português|(?:pode|podes) falar"
                  + " português|português)"),
          "pt",
          Pattern.compile("(?:sì|parl[ia] italiano|italiano|può parlare italiano)"),
          "it",
          Pattern.compile("(?:dank je|dank u|spreek(?:t u|t| je) nederlands|alstublieft)"),
          "nl",
          Pattern.compile("(?:mówisz po polsku|czy mówisz po polsku|po polsku)"),
          "pl");

  /** Who says in their own language that they have no English. */
  private static final Map<Pattern, String> NO_ENGLISH =
      Map.ofEntries(
          no(
              "(?:i )?(?:no|not|don't|dont|do not|can't|cant|cannot)(?:"
                  + " (?:speak|understand|know|read|much|good|very|any)){0,3} english(?:"
                  + " (?:good|well|very|much|sorry)){0,2}",
              "und"),
          no(
              "(?:yo )?no (?:hablo|entiendo|sé|se|comprendo)(?: (?:nada|mucho|muy|bien|de|el)){0,3}"
                  + " ingl[eé]s",
              "es"),
          no(
              "(?:ich )?(?:spreche|kann|verstehe|rede)? ?(?:leider |gar |nur |fast )?(?:kein|nicht"
                  + " so gut|nicht gut|kaum|wenig|nicht) englisch(?: sprechen)?",
              "de"),
          no(
              "(?:je )?(?:ne )?(?:parle|comprends|connais) (?:pas|mal|peu)(?: (?:bien|très|du"
                  + " tout|un mot))?(?: d'| l'| )?(?: ?l')?anglais",
              "fr"),
          no(
              "(?:eu )?(?:não|nao) (?:falo|entendo|sei|compreendo)(?: (?:nada|muito|bem|de|o)){0,3}"
                  + " ingl[eêé]s",
              "pt"),
          no(
              "(?:io )?non (?:parlo|capisco|so|conosco)(?: (?:bene|molto|l'|per niente)){0,2} ?"
                  + "(?:l')?inglese",
              "it"),
          no(
              "(?:ik )?(?:spreek|kan|begrijp|versta) (?:helaas )?(?:geen|niet zo goed) engels",
              "nl"),
          no("(?:ja )?nie (?:mówię|mowie|znam|rozumiem)(?: po)? angielsk(?:u|iego)", "pl"),
          no("(?:ben )?(?:i|̇)*ngilizce (?:bilmiyorum|konuşamıyorum|anlamıyorum)", "tr"),
          no("jag (?:talar|pratar|kan|förstår) (?:inte|ingen) engelska", "sv"),
          no("(?:eu )?nu (?:vorbesc|știu|stiu|înțeleg) engleza?ă?", "ro"),
          no("(?:saya|aku) (?:tidak|nggak|gak) (?:bisa|mengerti)(?: bahasa)? inggris", "id"),
          no("tôi không (?:nói|biết|hiểu)(?: được)? tiếng anh", "vi"));

  /** What stands before it: a greeting, an excuse. */
  private static final Pattern LEADS =
      Pattern.compile(
          "^(?:(?:hola|perdón|perdon|perdona|lo siento|pero|disculpa|hallo|sorry|entschuldigung|tut"
              + " mir leid|aber|leider|bonjour|désolé|desole|pardon|mais|olá|ola|desculpe?a?|mas"
              + "|ciao|scusa|scusi|ma|hi|hello|hej|salut|maaf|xin lỗi|przepraszam) ){1,3}");

  private Languages() {}

  private static Map.Entry<Pattern, String> no(String form, String language) {
    return Map.entry(Pattern.compile(form), language);
  }

  /** The language of somebody who says in it, and says no more, that they have no English. */
  public static Optional<String> ofNoEnglish(String text) {
    return text.length() > LONGEST ? Optional.empty() : of(NO_ENGLISH, words(Plain.of(text)));
  }

  private static Optional<String> of(Map<Pattern, String> forms, List<String> words) {
    var joined = LEADS.matcher(String.join(" ", words)).replaceFirst("");
    return forms.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(joined).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<String> words(String plain) {
    return NOT_LETTERS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The ISO 639-1 code of the language, or nothing for English and for texts too short to tell. */
  public static Optional<String> of(String text) {
    var plain = Plain.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return byScript(plain)
        .or(() -> byWords(plain))
        .or(() -> byItself(plain))
        .or(() -> byWhatIsCounted(plain))
        .or(() -> ofNoEnglish(text));
  }

  /** One word, or the question whether one speaks it: "nein", "parlez-vous français?". */
  private static Optional<String> byItself(String plain) {
    var words = words(plain);
    return words.isEmpty() || words.size() > MOST_BY_ITSELF
        ? Optional.empty()
        : BY_ITSELF.entrySet().stream()
            .filter(entry -> entry.getKey().matcher(String.join(" ", words)).matches())
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static Optional<String> byWhatIsCounted(String plain) {
    var said = Set.copyOf(words(plain));
    return !Plain.hasDigits(plain)
            || said.isEmpty()
            || said.size() > MOST_BY_ITSELF
            || known(said, "en") > 0
            || OF_OURS.matcher(plain).find()
        ? Optional.empty()
        : COUNTED.entrySet().stream()
            .filter(language -> said.stream().anyMatch(language.getValue()::contains))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static Optional<String> byScript(String plain) {
    var counts = new HashMap<Character.UnicodeScript, Integer>();
    plain
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
    var letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    var kana = counts.containsKey(Character.UnicodeScript.HIRAGANA);
    if (kana || counts.containsKey(Character.UnicodeScript.KATAKANA)) {
      // Japanese mixes its scripts, so that none of them may be half of a text.
      var script = kana ? Character.UnicodeScript.HIRAGANA : Character.UnicodeScript.KATAKANA;
      counts.merge(script, counts.getOrDefault(Character.UnicodeScript.HAN, 0), Integer::sum);
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > letters && letters > 1)
        .findFirst()
        .flatMap(entry -> language(entry.getKey(), counts, plain));
  }

  private static Optional<String> language(
      Character.UnicodeScript script, Map<Character.UnicodeScript, Integer> all, String plain) {
    var code =
        switch (script) {
          case CYRILLIC -> plain.matches("(?s).*[іїєґ].*") ? "uk" : "ru";
          case ARABIC -> ofArabicLetters(plain);
          case DEVANAGARI -> "hi";
          case HAN -> all.containsKey(Character.UnicodeScript.HIRAGANA) ? "ja" : "zh";
          case HIRAGANA, KATAKANA -> "ja";
          case HANGUL -> "ko";
          case GREEK -> "el";
          case HEBREW -> "he";
          case THAI -> "th";
          case BENGALI -> "bn";
          case TAMIL -> "ta";
          default -> "";
        };
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private static String ofArabicLetters(String plain) {
    return plain.matches("(?s).*[ٹڈڑںےہ].*")
        ? "ur"
        : plain.matches("(?s).*[پچگژیک].*") ? "fa" : "ar";
  }

  /** At least two of its small words, a quarter of the text, and more of them than of English. */
  private static Optional<String> byWords(String plain) {
    var said =
        Arrays.stream(NOT_LETTERS.split(plain))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toSet());
    var english = known(said, "en");
    return WORDS.keySet().stream()
        .filter(language -> !language.equals("en"))
        .max(Comparator.comparingLong(language -> known(said, language)))
        .filter(
            language -> {
              var known = known(said, language);
              var sure = known * 4 >= said.size() && known > english + 1;
              var unmixed = known * 3 >= said.size() && english == 0;
              return known >= 2 && (sure || unmixed);
            });
  }

  private static long known(Set<String> said, String language) {
    var words = WORDS.getOrDefault(language, Set.of());
    return said.stream().filter(words::contains).count();
  }

  private static void words(String language, String words) {
    WORDS.put(language, set(words));
  }

  private static void counted(String language, String words) {
    COUNTED.put(language, set(words));
  }

  private static Set<String> set(String words) {
    return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
