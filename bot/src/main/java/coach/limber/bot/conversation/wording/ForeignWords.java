package coach.limber.bot.conversation.wording;

/** What is said to somebody who writes in another language than English, in theirs. */
public final class ForeignWords {
  static final String FALLBACK =
      "I'm sorry, I only speak English so far. In simple English, ask me about gut and joints, or"
          + " tell me your pain: \"pain 4, knees\".";

  private ForeignWords() {}

  /** A greeting in their language before the rest. */
  public static String greeting(String language) {
    return hello(language) + " " + in(language);
  }

  private static String hello(String language) {
    return switch (language) {
      case "es" -> "¡Hola!";
      case "de", "nl" -> "Hallo!";
      case "fr" -> "Bonjour !";
      case "pt" -> "Olá!";
      case "it" -> "Salve!";
      case "pl" -> "Dzień dobry!";
      case "tr" -> "Merhaba!";
      case "hi" -> "नमस्ते!";
      case "sv" -> "Hej!";
      case "ro" -> "Bună ziua!";
      case "id" -> "Halo!";
      case "vi" -> "Xin chào!";
      case "ru" -> "Здравствуйте!";
      case "uk" -> "Вітаю!";
      case "el" -> "Γεια σας!";
      case "ar" -> "مرحبا!";
      case "he" -> "שלום!";
      case "zh" -> "你好！";
      case "ja" -> "こんにちは。";
      case "ko" -> "안녕하세요!";
      default -> "Hello!";
    };
  }

  /**
   * That the coach speaks English only, what can be done with it in simple English, and whom to
   * call in an emergency.
   *
   * @param language an ISO 639-1 code
   */
  public static String in(String language) {
    return switch (language) {
      case "es" ->
          "Perdona, solo hablo inglés. En inglés sencillo puedes preguntarme por el intestino y las"
              + " articulaciones, o decirme tu dolor: \"pain 4, knees\". En una emergencia llama al"
              + " 112 o a tu número local.";
      case "de" ->
          "Tut mir leid, ich spreche nur Englisch. In einfachem Englisch kannst du mich nach Darm"
              + " und Gelenken fragen oder mir deine Schmerzen nennen: \"pain 4, knees\". Im"
              + " Notfall ruf bitte 112 oder deinen Notruf an.";
      case "fr" ->
          "Désolé, je ne parle qu'anglais. En anglais simple, tu peux me poser une question sur"
              + " l'intestin et les articulations, ou me dire ta douleur : \"pain 4, knees\". En"
              + " cas d'urgence, appelle le 112 ou ton numéro local.";
      case "pt" ->
          "Desculpa, só falo inglês. Em inglês simples podes perguntar-me sobre o intestino e as"
              + " articulações, ou dizer-me a tua dor: \"pain 4, knees\". Numa emergência, liga"
              + " para o 112 ou o número local.";
      case "it" ->
          "Scusa, parlo solo inglese. In inglese semplice puoi chiedermi di intestino e"
              + " articolazioni, o dirmi il tuo dolore: \"pain 4, knees\". In caso di emergenza"
              + " chiama il 112 o il numero locale.";
      case "nl" ->
          "Sorry, ik spreek alleen Engels. In eenvoudig Engels kun je me iets vragen over darmen en"
              + " gewrichten, of je pijn noemen: \"pain 4, knees\". Bel bij nood 112 of je lokale"
              + " alarmnummer.";
      case "pl" ->
          "Przepraszam, mówię tylko po angielsku. Prostym angielskim możesz zapytać mnie o jelita i"
              + " stawy albo podać swój ból: \"pain 4, knees\". W nagłym wypadku zadzwoń pod 112.";
      case "tr" ->
          "Üzgünüm, yalnızca İngilizce biliyorum. Basit İngilizceyle bağırsak ve eklemler hakkında"
              + " soru sorabilir ya da ağrını yazabilirsin: \"pain 4, knees\". Acil durumda 112'yi"
              + " veya yerel numarayı ara.";
      case "sv" ->
          "Förlåt, jag talar bara engelska. På enkel engelska kan du fråga mig om mage och leder"
              + " eller skriva hur ont det gör: \"pain 4, knees\". Ring 112 i en nödsituation.";
      case "ro" ->
          "Îmi pare rău, vorbesc doar engleză. În engleză simplă mă poți întreba despre intestin și"
              + " articulații sau îmi poți spune durerea: \"pain 4, knees\". La urgență sună la"
              + " 112.";
      case "id" ->
          "Maaf, saya hanya bisa bahasa Inggris. Dalam bahasa Inggris sederhana kamu bisa bertanya"
              + " tentang usus dan sendi, atau menulis rasa sakitmu: \"pain 4, knees\". Dalam"
              + " keadaan darurat telepon 112 atau nomor setempat.";
      case "vi" ->
          "Xin lỗi, tôi chỉ nói tiếng Anh. Bằng tiếng Anh đơn giản, bạn có thể hỏi tôi về đường"
              + " ruột và khớp, hoặc ghi mức đau: \"pain 4, knees\". Khi khẩn cấp hãy gọi 115 hoặc"
              + " số địa phương.";
      case "ru" ->
          "Простите, я говорю только по-английски. На простом английском можно спросить меня о"
              + " кишечнике и суставах или написать, как болит: \"pain 4, knees\". В экстренном"
              + " случае звоните 112.";
      case "uk" ->
          "Вибачте, я розмовляю лише англійською. Простою англійською можна спитати мене про"
              + " кишківник і суглоби або написати, як болить: \"pain 4, knees\". У невідкладному"
              + " випадку телефонуйте 112.";
      case "el" ->
          "Συγγνώμη, μιλάω μόνο αγγλικά. Με απλά αγγλικά μπορείς να με ρωτήσεις για το έντερο και"
              + " τις αρθρώσεις ή να γράψεις τον πόνο σου: \"pain 4, knees\". Σε έκτακτη ανάγκη"
              + " κάλεσε το 112.";
      case "ar" ->
          "عذرًا، أتحدث الإنجليزية فقط. بإنجليزية بسيطة يمكنك أن تسألني عن الأمعاء والمفاصل أو أن"
              + " تكتب ألمك: \"pain 4, knees\". في حالة الطوارئ اتصل برقم الطوارئ المحلي (112).";
      case "fa" ->
          "ببخشید، من فقط انگلیسی بلدم. به انگلیسی ساده می‌توانید درباره روده و مفاصل بپرسید یا"
              + " دردتان را بنویسید: \"pain 4, knees\". در اورژانس به 115 یا شماره محلی زنگ بزنید.";
      case "ur" ->
          "معاف کیجیے، میں صرف انگریزی جانتا ہوں۔ آسان انگریزی میں آپ مجھ سے آنتوں اور جوڑوں کے"
              + " بارے میں پوچھ سکتے ہیں یا اپنا درد لکھ سکتے ہیں: \"pain 4, knees\"۔ ہنگامی حالت"
              + " میں اپنے مقامی نمبر پر فون کریں۔";
      case "he" ->
          "סליחה, אני מדבר רק אנגלית. באנגלית פשוטה אפשר לשאול אותי על המעי והמפרקים, או לכתוב כמה"
              + " כואב: \"pain 4, knees\". במקרה חירום התקשרו למספר החירום (101, 112).";
      case "hi" ->
          "माफ़ कीजिए, मैं केवल अंग्रेज़ी बोलता हूँ। आसान अंग्रेज़ी में आप मुझसे पेट और जोड़ों के"
              + " बारे में पूछ सकते हैं या अपना दर्द लिख सकते हैं: \"pain 4, knees\"। आपात स्थिति"
              + " में अपने स्थानीय नंबर (112) पर कॉल करें।";
      case "bn" ->
          "দুঃখিত, আমি শুধু ইংরেজি জানি। সহজ ইংরেজিতে আপনি আমাকে পেট ও গাঁটের কথা জিজ্ঞেস করতে"
              + " পারেন, বা ব্যথা লিখতে পারেন: \"pain 4, knees\"। জরুরি অবস্থায় স্থানীয় নম্বরে"
              + " ফোন করুন।";
      case "th" ->
          "ขอโทษ ฉันพูดได้แค่ภาษาอังกฤษ ใช้ภาษาอังกฤษง่ายๆ ถามฉันเรื่องลำไส้และข้อได้"
              + " หรือบอกความปวด: \"pain 4, knees\" ถ้าฉุกเฉินโทร 1669 หรือเบอร์ในพื้นที่";
      case "zh" -> "抱歉，我只会说英语。您可以用简单的英语问我关于肠道和关节的问题，或者写下您的疼痛：\"pain 4, knees\"。紧急情况请拨打当地急救电话。";
      case "ja" ->
          "すみません、英語しか話せません。簡単な英語で、腸と関節について聞いたり、痛みを書いたりできます：\"pain 4,"
              + " knees\"。緊急のときは119か地元の救急番号に電話してください。";
      case "ko" ->
          "죄송해요, 저는 영어만 할 수 있어요. 쉬운 영어로 장과 관절에 대해 묻거나 통증을 적어 주세요: \"pain 4, knees\". 응급 상황이면"
              + " 119나 현지 응급 번호로 전화하세요.";
      default -> FALLBACK;
    };
  }
}
