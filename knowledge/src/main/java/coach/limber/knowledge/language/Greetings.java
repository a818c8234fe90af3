package coach.limber.knowledge.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Greetings of other languages, with or without their marks: "Dzień dobry", "buenas tardes". Those
 * that English speakers use as well, "hola" and "ciao", are no other language.
 */
public final class Greetings {
  private static final int LONGEST = 40;

  /** What may stand behind a greeting. */
  private static final Pattern WHOM =
      Pattern.compile(" (?:coach|limber|bot|robot|mr|dr|doctor|trainer)$");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}']+");

  private static final Map<String, Set<String>> SAID = new LinkedHashMap<>();

  static {
    said(
        "es",
        "buenos dias,buen dia,buenas tardes,buenas noches,muy buenas,muy buenos dias,saludos");
    said(
        "de",
        "guten morgen,guten tag,guten abend,schonen guten tag,schonen guten morgen,gruss gott,grus"
            + " gott,grussgott,servus,moin moin,gruezi,gruss dich,hallo zusammen,tach");
    said("fr", "bonsoir,bon matin,bonjour a tous,bonjour monsieur,bonjour madame,coucou,salut");
    said("pt", "bom dia,boa tarde,boa noite,ola bom dia,ola boa tarde,oi tudo bem");
    said("it", "buongiorno,buon giorno,buonasera,buona sera,buon pomeriggio");
    said(
        "nl",
        "goedemorgen,goedemiddag,goedenavond,goedendag,goeiemorgen,goeiemiddag,goeienavond,goede"
            + " morgen,goede middag,goede avond,hoi,hoi hoi");
    said("pl", "dzien dobry,dobry wieczor,witam,witaj,czesc,siema,dobry");
    said("tr", "merhaba,merhabalar,selam,gunaydin,iyi gunler,iyi aksamlar,tunaydin");
    said("hi", "namaskar,namaste ji,pranam,suprabhat,shubh prabhat");
    said("sv", "god morgon,god kvall,god dag,god middag,hej hej,hejsan,tjena,tja");
    said("ro", "buna ziua,buna dimineata,buna seara,buna,noroc");
    said("id", "selamat pagi,selamat siang,selamat sore,selamat malam,apa kabar");
    said("vi", "xin chao,chao ban,chao buoi sang");
    said("ru", "привет,здравствуйте,здравствуи,добрыи день,доброе утро,добрыи вечер");
    said("uk", "привіт,вітаю,доброго ранку,доброго дня,добрии день,добрии ранок,добрии вечір");
    said("el", "γεια,γεια σου,γεια σας,καλημερα,καλησπερα");
    said("ar", "مرحبا,السلام عليكم,سلام عليكم,صباح الخير,مساء الخير,اهلا");
    said("he", "שלום,בוקר טוב,ערב טוב");
    said("zh", "你好,您好,早上好,晚上好,早安");
    said("ja", "こんにちは,こんにちわ,おはよう,おはようこさいます,こんはんは");
    said("ko", "안녕하세요,안녕");
  }

  private Greetings() {}

  /** The ISO 639-1 code of the language in which a text greets and says no more. */
  public static Optional<String> in(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var words = WHOM.matcher(letters(text)).replaceFirst("");
    return words.isEmpty()
        ? Optional.empty()
        : SAID.entrySet().stream()
            .filter(language -> language.getValue().contains(words))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(Plain.bare(Plain.of(text))).replaceAll(" ").strip();
  }

  private static void said(String language, String greetings) {
    SAID.put(
        language,
        Arrays.stream(greetings.split(",", -1))
            .map(Greetings::letters)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
