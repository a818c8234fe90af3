package coach.limber.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          me duelen las manos por la mañana            | es
          buenas noches                                | es
          mam spuchnięte kolano                        | pl
          膝が痛い                                         | ja
          ¿Puedes hablar español?                      | es
          nein                                         | de
          parlez-vous français                         | fr
          obrigada!                                    | pt
          was soll ich gegen die Schmerzen machen      | de
          guten Morgen                                 | de
          j'ai mal aux doigts le matin                 | fr
          merci beaucoup                               | fr
          o que posso comer hoje                       | pt
          posso mangiare il pane                       | it
          wat kan ik doen tegen pijn in mijn handen    | nl
          co mogę jeść na bolące stawy                 | pl
          ellerim neden çok ağrıyor                    | tr
          можно ли есть хлеб                           | ru
          هل الخبز ضار                                 | ar
          क्या रोटी खा सकते हैं                        | hi
          mere haath mein dard hai                     | hi
          jag har ont i mina knän idag                 | sv
          mă dor genunchii, ce pot să mănânc           | ro
          lutut saya sakit, apa yang bisa saya makan   | id
          đầu gối tôi rất đau hôm nay                  | vi
          чи можна їсти хліб                           | uk
          نان برای مفاصل بد است                        | fa
          کیا روٹی جوڑوں کے لیے بری ہے                 | ur
          ψωμί κάνει κακό στις αρθρώσεις               | el
          האם לחם רע למפרקים                           | he
          面包对关节不好吗                             | zh
          パンは関節に悪いですか                       | ja
          빵이 관절에 나쁜가요                         | ko
          রুটি কি খারাপ                                | bn
          dormí 6 horas                                | es
          6 stunden geschlafen                         | de
          ho dormito 6 ore                             | it
          6 uur geslapen                               | nl
          estrés 7                                     | es
          ขนมปังไม่ดีต่อข้อไหม                         | th
          """)
  void otherLanguages(String text, String language) {
    assertThat(Languages.of(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gracias",
        "slept 6 horas",
        "dolor 4",
        "ore 6",
        "6",
        "hola coach",
        "is pain au chocolat bad for me",
        "had spaghetti alla carbonara",
        "merci for the tip",
        "what about crème fraîche and kefir",
        "doner kebab and ayran",
        "4",
        "we had pasta e fagioli and a tarte aux pommes",
        "ok",
        "je ne sais quoi, as they say",
        "👍"
      })
  void englishWithForeignFoodStaysEnglish(String text) {
    assertThat(Languages.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no hablo ingles                     | es
          Perdona, no entiendo nada de inglés | es
          ich spreche leider kein Englisch    | de
          ich kann kein englisch              | de
          désolé, je ne parle pas anglais     | fr
          não falo inglês                     | pt
          non parlo inglese                   | it
          ik spreek geen engels               | nl
          nie mówię po angielsku              | pl
          sorry, i don't speak english        | und
          no english                          | und
          """)
  void whoHasNoEnglishSaysSoInTheirs(String text, String language) {
    assertThat(Languages.ofNoEnglish(text)).contains(language);
    assertThat(Languages.of(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "no gracias",
        "nein danke",
        "i don't want to",
        "no english muffins today",
        "i speak english",
        "had an english breakfast"
      })
  void whoDeclinesSomethingElseDoesNot(String text) {
    assertThat(Languages.ofNoEnglish(text)).isEmpty();
  }
}
