package coach.limber.knowledge.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignDangerTest {
  private static final RedFlags FLAGS = RedFlags.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Me duele mucho el pecho y no puedo respirar | Llama ahora",
        "Ich habe starke Schmerzen in der Brust | Notrufnummer",
        "Je n'arrive pas à respirer | numéro d'urgence",
        "Não consigo respirar, dor forte no peito | número de emergência",
        "Ho un dolore forte al petto | numero di emergenza",
        "Ik heb pijn op de borst en krijg geen lucht | alarmnummer",
        "Mam silny ból w klatce piersiowej | numer alarmowy",
        "Nefes alamıyorum, göğsüm ağrıyor | acil numarasını",
        "Мне нечем дышать, сильная боль в груди | экстренной помощи",
        "عندي ألم شديد في الصدر | رقم الطوارئ",
        "सीने में बहुत दर्द है, साँस नहीं आ रही | आपातकालीन",
        "Papa ke seene mein dard hai, ambulance bulao | emergency number",
        "Ang sakit ng dibdib ko, hindi ako makahinga | Tawagan mo na ngayon",
        "Bibi amezimia na hawezi kupumua | namba ya dharura",
        "My ouma kan nie asemhaal nie | noodnommer",
        "Isifuba sami sibuhlungu, angikwazi ukuphefumula | Shayela manje",
        "Baba mi o daku, ko le mi daadaa | emergency number now",
        "Abeg, papa no fit breathe, e don collapse | Call your local emergency number",
        "你好，我胸口很痛，喘不过气 | 急救电话",
        "我爸爸昏倒了叫不醒 | 急救电话",
        "母が倒れて反応がないんです | 救急",
        "胸がすごく痛いです | 救急",
        "아버지가 쓰러졌는데 의식이 없어요 | 응급 번호",
        "Дуже сильний біль у грудях, нічим дихати | екстреної допомоги",
        "Tata a leșinat și nu răspunde | număr",
        "Δεν μπορώ να αναπνεύσω | έκτακτης ανάγκης",
        "Mẹ tôi bị ngất xỉu, gọi không dậy | số cấp cứu",
        "me toi khong tho duoc | số cấp cứu",
        "dada saya sakit sekali, sesak napas | nomor darurat",
        "نمیتونم نفس بکشم | اورژانس",
        "میرے سینے میں بہت درد ہے | ایمرجنسی",
        "יש לי כאבים חזקים בחזה, לא יכולה לנשום | מספר החירום",
        "বুকে খুব ব্যথা, শ্বাস নিতে পারছি না | জরুরি",
        "พ่อหมดสติ ไม่หายใจ | เบอร์ฉุกเฉิน",
        "me he tomado todas las pastillas | Llama ahora",
        "ya no siento la cara y se me traba la lengua | Llama ahora",
        "ich habe blut im stuhl | Notrufnummer",
        "j'ai avalé toute la boîte de somnifères | numéro d'urgence",
        "tomei comprimidos a mais | número de emergência",
        "mi fa male il petto e sudo freddo | numero di emergenza",
        "ik kan geen adem halen en mijn borst doet pijn | alarmnummer",
        "połknąłem całe opakowanie tabletek | numer alarmowy",
        "yüzüm uyuştu, konuşamıyorum | acil numarasını",
        "онемела левая рука и не могу говорить | экстренной помощи",
        "बायाँ हाथ सुन्न है | आपातकालीन",
      })
  void anEmergencyIsAnsweredInItsLanguage(String text, String advice) {
    var concern = FLAGS.check(text, Quiet.ENCODER).orElseThrow();
    assertThat(concern.tier()).isEqualTo(Tier.EMERGENCY);
    assertThat(concern.advice()).contains(advice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ya no quiero vivir",
        "ICH WILL NICHT MEHR LEBEN",
        "je veux mourir",
        "quero morrer",
        "voglio farla finita",
        "ik wil niet meer leven",
        "nie chce juz zyc",
        "artık yaşamak istemiyorum",
        "я не хочу жить",
        "أريد أن أموت",
        "मैं मरना चाहती हूँ",
        "mujhe jeena nahi hai",
        "pati roz maarta hai",
        "gusto ko na pong mamatay",
        "binubugbog ako ng amo ko",
        "natamani kufa",
        "ek wil nie meer lewe nie",
        "ngifuna ukufa",
        "Mo fẹ́ pa ara mi",
        "abeg i wan end my life",
        "my husband me pega",
        "我不想活了",
        "每天都特别想死",
        "死にたい",
        "もう消えたいです",
        "자살하고 싶어요",
        "더 이상 살고 싶지 않아",
        "чоловік б'є мене щодня",
        "не хочу більше жити",
        "nu mai vreau să trăiesc",
        "mi-e frică de soțul meu, mă bate",
        "Δεν θέλω να ζω άλλο",
        "tôi muốn chết",
        "saya ingin bunuh diri",
        "میخوام بمیرم",
        "میں جینا نہیں چاہتی",
        "אני לא רוצה לחיות",
        "আমি মরে যেতে চাই",
        "ฉันอยากตาย",
      })
  void aCrisisIsFoundWhateverTheCaseAndTheAccents(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER).orElseThrow().tier()).isEqualTo(Tier.CRISIS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no quiero morir, solo estoy cansado",
        "nunca me duele el estómago",
        "hindi masakit ang dibdib ko",
        "garmi ne maar daala yaar",
        "nimekufa na njaa",
        "ek is dood van moegheid",
        "i wan chop rice and fish",
        "ich habe keine Schmerzen in der Brust",
        "qué es el intestino permeable",
        "was hilft gegen steife Finger",
        "le café est-il mauvais pour les articulations",
        "我没有胸痛",
        "面包对关节不好吗",
        "今日は膝が痛いです",
        "오늘은 무릎이 아파요",
        "у мене болять коліна",
        "mă dor genunchii azi",
        "lutut saya sakit hari ini",
        "đầu gối tôi đau",
        "my old MRI showed an infarct years ago",
        "the ballet class wore a tutu",
      })
  void aDenialAndAQuestionAreNoDanger(String text) {
    assertThat(FLAGS.check(text, Quiet.ENCODER)).isEmpty();
  }
}
