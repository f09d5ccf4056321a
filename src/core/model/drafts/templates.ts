import type { Consultation } from "../consultation/consultation.ts";
import type { PromiseCard } from "../consultation/promise.ts";
import type { LocalText } from "../language.ts";

/** Two questions that towns ask often, and what is promised with them; the rest of a consultation is its own. */
export type Template = {
  id: string;
  promise: Pick<PromiseCard, "rung" | "decided" | "open">;
  questions: Consultation["questions"];
};

const forget: LocalText = {
  nl: "Wat mogen wij niet vergeten?",
  en: "What should we not forget?",
  tr: "Neyi unutmamalıyız?",
  ar: "ما الذي يجب ألّا ننساه؟",
  pl: "O czym nie możemy zapomnieć?",
  uk: "Про що ми не повинні забути?",
};

const place: Template = {
  id: "place",
  promise: {
    rung: "consult",
    decided: {
      nl: "Deze plek wordt opnieuw ingericht.",
      en: "This place will be redesigned.",
      tr: "Bu yer yeniden düzenlenecek.",
      ar: "سيُعاد ترتيب هذا المكان.",
      pl: "To miejsce zostanie urządzone na nowo.",
      uk: "Це місце облаштують заново.",
    },
    open: {
      nl: "U kunt meepraten over wat er komt.",
      en: "You have a say in what will come here.",
      tr: "Buraya ne geleceği konusunda söz sahibisiniz.",
      ar: "يمكنك أن تقول رأيك في ما سيكون هنا.",
      pl: "Możesz powiedzieć, co ma tu powstać.",
      uk: "Ви можете сказати, що тут має з’явитися.",
    },
  },
  questions: [
    {
      id: "q1",
      kind: "multiple",
      text: {
        nl: "Wat is voor u belangrijk op deze plek? U mag meer kiezen.",
        en: "What matters to you in this place? You may pick more than one.",
        tr: "Bu yerde sizin için ne önemli? Birden fazlasını seçebilirsiniz.",
        ar: "ما المهم لك في هذا المكان؟ يمكنك اختيار أكثر من شيء.",
        pl: "Co jest dla Ciebie ważne w tym miejscu? Możesz wybrać kilka rzeczy.",
        uk: "Що для вас важливо в цьому місці? Можна обрати кілька.",
      },
      options: [
        {
          id: "groen",
          text: {
            nl: "Bomen en groen",
            en: "Trees and green",
            tr: "Ağaçlar ve yeşillik",
            ar: "أشجار وخضرة",
            pl: "Drzewa i zieleń",
            uk: "Дерева й зелень",
          },
        },
        {
          id: "zitten",
          text: {
            nl: "Zitten en elkaar zien",
            en: "Sitting and meeting",
            tr: "Oturmak ve buluşmak",
            ar: "الجلوس واللقاء",
            pl: "Siedzenie i spotkania",
            uk: "Сидіти й зустрічатися",
          },
        },
        {
          id: "spelen",
          text: { nl: "Spelen", en: "Playing", tr: "Oyun", ar: "اللعب", pl: "Zabawa", uk: "Гратися" },
        },
        {
          id: "veilig",
          text: {
            nl: "Veilig lopen en fietsen",
            en: "Safe walking and cycling",
            tr: "Güvenle yürümek ve bisiklete binmek",
            ar: "المشي وركوب الدراجة بأمان",
            pl: "Bezpieczne chodzenie i jazda rowerem",
            uk: "Безпечно ходити та їздити велосипедом",
          },
        },
        {
          id: "auto",
          text: {
            nl: "Plek voor de auto",
            en: "Room for cars",
            tr: "Araba için yer",
            ar: "مكان للسيارة",
            pl: "Miejsce na samochód",
            uk: "Місце для авто",
          },
        },
      ],
    },
    { id: "q2", kind: "text", text: forget },
  ],
};

const yesNo: Template = {
  id: "yes-no",
  promise: {
    rung: "consult",
    decided: {
      nl: "Er is een plan. Er is nog niets beslist.",
      en: "There is a plan. Nothing has been decided yet.",
      tr: "Bir plan var. Henüz hiçbir şeye karar verilmedi.",
      ar: "هناك خطة. لم يُقرَّر شيء بعد.",
      pl: "Jest plan. Nic jeszcze nie postanowiono.",
      uk: "Є план. Ще нічого не вирішено.",
    },
    open: {
      nl: "U kunt zeggen of u het een goed plan vindt, en waarom.",
      en: "You can say whether you think it is a good plan, and why.",
      tr: "Planı iyi bulup bulmadığınızı ve nedenini söyleyebilirsiniz.",
      ar: "يمكنك أن تقول هل الخطة جيدة في رأيك، ولماذا.",
      pl: "Możesz powiedzieć, czy to dobry plan i dlaczego.",
      uk: "Ви можете сказати, чи вважаєте план добрим і чому.",
    },
  },
  questions: [
    {
      id: "q1",
      kind: "choice",
      text: {
        nl: "Vindt u dit een goed plan?",
        en: "Do you think this is a good plan?",
        tr: "Sizce bu iyi bir plan mı?",
        ar: "هل ترى أن هذه خطة جيدة؟",
        pl: "Czy to Twoim zdaniem dobry plan?",
        uk: "На вашу думку, це добрий план?",
      },
      options: [
        { id: "ja", text: { nl: "Ja", en: "Yes", tr: "Evet", ar: "نعم", pl: "Tak", uk: "Так" } },
        { id: "nee", text: { nl: "Nee", en: "No", tr: "Hayır", ar: "لا", pl: "Nie", uk: "Ні" } },
        {
          id: "nog-niet",
          text: {
            nl: "Dat weet ik nog niet",
            en: "I do not know yet",
            tr: "Henüz bilmiyorum",
            ar: "لا أعرف بعد",
            pl: "Jeszcze nie wiem",
            uk: "Ще не знаю",
          },
        },
      ],
    },
    {
      id: "q2",
      kind: "text",
      text: {
        nl: "Waarom vindt u dat?",
        en: "Why do you think so?",
        tr: "Neden böyle düşünüyorsunuz?",
        ar: "لماذا ترى ذلك؟",
        pl: "Dlaczego tak uważasz?",
        uk: "Чому ви так вважаєте?",
      },
    },
  ],
};

const now: Template = {
  id: "now",
  promise: {
    rung: "consult",
    decided: {
      nl: "Wij willen dit beter maken. Hoe, is nog niet beslist.",
      en: "We want to make this better. How has not been decided yet.",
      tr: "Bunu daha iyi yapmak istiyoruz. Nasıl olacağına henüz karar verilmedi.",
      ar: "نريد أن نجعل هذا أفضل. لم يُقرَّر بعد كيف.",
      pl: "Chcemy to poprawić. Jak, jeszcze nie postanowiono.",
      uk: "Ми хочемо це покращити. Як саме, ще не вирішено.",
    },
    open: {
      nl: "U kunt zeggen hoe het nu is, en wat er beter kan.",
      en: "You can say how it is now, and what could be better.",
      tr: "Şu an nasıl olduğunu ve neyin daha iyi olabileceğini söyleyebilirsiniz.",
      ar: "يمكنك أن تقول كيف الحال الآن، وما الذي يمكن أن يكون أفضل.",
      pl: "Możesz powiedzieć, jak jest teraz i co można poprawić.",
      uk: "Ви можете сказати, як зараз і що можна покращити.",
    },
  },
  questions: [
    {
      id: "q1",
      kind: "scale",
      text: {
        nl: "Hoe vindt u het nu?",
        en: "How do you find it now?",
        tr: "Şu an nasıl buluyorsunuz?",
        ar: "كيف تراه الآن؟",
        pl: "Jak oceniasz to teraz?",
        uk: "Як ви це оцінюєте зараз?",
      },
      low: { nl: "Heel slecht", en: "Very bad", tr: "Çok kötü", ar: "سيئ جدًا", pl: "Bardzo źle", uk: "Дуже погано" },
      high: { nl: "Heel goed", en: "Very good", tr: "Çok iyi", ar: "جيد جدًا", pl: "Bardzo dobrze", uk: "Дуже добре" },
    },
    {
      id: "q2",
      kind: "text",
      text: {
        nl: "Wat kan er beter?",
        en: "What could be better?",
        tr: "Ne daha iyi olabilir?",
        ar: "ما الذي يمكن أن يكون أفضل؟",
        pl: "Co można poprawić?",
        uk: "Що можна покращити?",
      },
    },
  ],
};

/** What a colleague can begin with. */
export const templates: Template[] = [yesNo, place, now];
